-- In methodical help the adviser stands where the expert stands in an examination: what is still to be asked is asked in the case.
alter table thread_message drop constraint thread_message_side_check;
alter table thread_message add constraint thread_message_side_check check (side in ('EXPERT', 'ADVISER', 'APPOINTING'));

-- As before, with the adviser among them.
create or replace function in_thread(n text) returns boolean
  language sql stable
  return takes_part_as(n, 'APPOINTING', 'EXPERT', 'ADVISER')
      or (has_role('head', 'unit_head') and takes_part_as(n, 'REGISTRY'))
      or (has_role('registrar') and takes_part_as(n, 'REGISTRY')
          and exists (select 1 from request r where r.number = n and r.appointing_account is null));

create or replace function speaks_as(n text, side text) returns boolean
  language sql stable
  return case side
    when 'EXPERT' then has_role('expert') and takes_part_as(n, 'EXPERT')
    when 'ADVISER' then takes_part_as(n, 'ADVISER')
    else (has_role('requester') and takes_part_as(n, 'APPOINTING'))
      or (has_role('registrar') and takes_part_as(n, 'REGISTRY')
          and exists (select 1 from request r where r.number = n and r.appointing_account is null)) end;
