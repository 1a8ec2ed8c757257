-- An agency's own system (role agency_system) reads what its body may, and what it drew up itself.
create or replace function parties() returns text[]
  language sql stable security definer set search_path = public, pg_temp
  return case
    when has_role('engine') then array['request:' || split_part(actor(), ':', 2)]
    else array['user:' || actor()] || coalesce((
      select array_agg('body:' || b.code)
      from officer o
      join body b on b.code = o.body or (b.parent = o.body and has_role('head'))
      where o.id = actor()
        and has_role('requester', 'prosecutor', 'registrar', 'archivist', 'custodian', 'head', 'unit_head', 'agency_system')), '{}')
  end;

-- A seal shuts it out like a body: it is nobody whom a seal could name.
create or replace function participation_opens() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.opens := (new.party like 'user:%' and new.capacity <> 'AGENCY_SYSTEM') or not is_sealed(new.request);
  return new;
end $$;

create or replace function sealing_closes() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update participation set until = new.sealed_at
  where request = new.request and capacity = 'EMERGENCY_READER' and until > new.sealed_at and new.lifted_at is null;
  update participation set until = until
  where request = new.request and (party like 'body:%' or capacity = 'AGENCY_SYSTEM');
  return null;
end $$;

-- What it drew up it writes anew, also without the earlier examination that the draft followed.
alter policy unlinked on request_link
  using (is_draft(request) and takes_part_as(request, 'APPOINTING', 'AGENCY_SYSTEM', 'REGISTRY'));
alter policy detached on previous_conclusion
  using (is_draft(request) and takes_part_as(request, 'APPOINTING', 'AGENCY_SYSTEM', 'REGISTRY'));

-- When an object changed last, in the time of the act that changed it, so that a system asks for what is new. Kept by a trigger
-- alone; one who changes rows past the application says no time, and then the last one stays.
alter table exhibit add column changed_at timestamptz;
update exhibit set changed_at = greatest(added_at, received_at, returned_at, removed_at);
alter table exhibit alter column changed_at set not null;

create function exhibit_changed() returns trigger
  language plpgsql set search_path = public, pg_temp as $$
begin
  new.changed_at := case when moment() = 'infinity'
    then coalesce(new.changed_at, greatest(new.added_at, new.received_at, new.returned_at, new.removed_at)) else moment() end;
  return new;
end $$;
create trigger changed before insert or update on exhibit for each row execute function exhibit_changed();
revoke execute on function exhibit_changed from public;

-- What changed in one case, along the index; the cases come from the docket of the party.
create index exhibit_by_change on exhibit (request, changed_at, number);
