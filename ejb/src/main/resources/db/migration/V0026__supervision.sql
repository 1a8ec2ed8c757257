-- The supervising prosecutor. Which office supervises the cases of which bodies is reference data with the act that says so.
create table supervision_area (
  office     text not null references body,
  body       text not null references body,
  act        text not null,
  valid_from date not null,
  valid_to   date check (valid_to > valid_from),
  primary key (office, body, valid_from)
);
-- Areas of demonstration; the order of the Prosecutor General that divides them belongs in their place.
insert into supervision_area (office, body, act, valid_from)
select o.code, b.code, 'CPC art. 58, 193; order of the Prosecutor General (assumed)', date '2026-01-01'
from body o join body b on b.kind in ('AGENCY', 'COURT')
  and ((o.code = 'GPO-AST' and b.code like '%-AST') or (o.code = 'GPO-ALA' and b.code like '%-ALA')
    or (o.code = 'GPO' and b.parent is null and b.kind = 'AGENCY'))
where o.kind = 'PROSECUTION';
grant select on supervision_area to dalel_app;

-- Whether the caller may say who supervises this case: the registrar of its site on the act that came, or whoever heads the
-- office that supervises its appointing body on that day. A sealed case he need be named on.
create function may_assign_supervision(n text, on_day date) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return (has_role('registrar') and takes_part_as(n, 'REGISTRY'))
      or (has_role('prosecution_head') and not sealed_from(n) and exists (
            select 1 from request r
            join officer o on o.id = actor()
            join supervision_area a on a.office = o.body and a.body = r.appointing_body
              and a.valid_from <= on_day and (a.valid_to is null or a.valid_to > on_day)
            where r.number = n and r.submitted_at is not null));

-- Puts a prosecutor in the place of whoever supervised before: neither need the caller take part in the case, nor may he admit
-- anybody as anything else. False when the case is not his to assign, or is none; then nothing has happened.
create function assign_supervision(n text, prosecutor text, why text, on_day date, at_time timestamptz) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not may_assign_supervision(n, on_day) then return false; end if;
  if not exists (select 1 from officer o join body b on b.code = o.body
                 where o.id = prosecutor and b.kind = 'PROSECUTION' and 'prosecutor' = any (o.roles)
                   and (has_role('registrar') or o.body = (select self.body from officer self where self.id = actor()))) then
    raise exception 'no prosecutor: %', prosecutor using errcode = 'insufficient_privilege';
  end if;
  update participation set until = at_time
  where request = n and capacity = 'SUPERVISING_PROSECUTOR' and until is null;
  insert into participation (id, request, party, capacity, ground, since)
  values (nextval('participation_number'), n, 'user:' || prosecutor, 'SUPERVISING_PROSECUTOR', why, at_time);
  return true;
end $$;
revoke execute on function may_assign_supervision, assign_supervision from public;
grant execute on function may_assign_supervision, assign_supervision to dalel_app;

-- He reads what is delivered.
drop policy appointing on conclusion;
create policy appointing on conclusion for select using (
  status = 'DELIVERED' and takes_part_as(request, 'APPOINTING', 'APPOINTING_BODY', 'SUPERVISING_PROSECUTOR'));

insert into act_audience (action, audience) values
  ('request.supervisionAssigned', 'PARTICIPANTS');
