-- Reading a case for an emergency: one asks with a reason, another lets him in, for hours; it ends by itself.
create sequence emergency_number;
create table emergency_access (
  id         bigint      primary key,
  request    text        not null references request,
  reason     text        not null check (char_length(reason) between 1 and 4000),
  hours      integer     not null check (hours between 1 and 8),
  asked_by   text        not null,
  asked_at   timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  granted    boolean,
  remark     text        check (char_length(remark) <= 4000),
  until      timestamptz,
  check (decided_by <> asked_by),
  check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (granted is null)),
  check ((until is not null) = coalesce(granted, false)),
  check (until <= decided_at + hours * interval '1 hour')
);
create unique index emergency_undecided on emergency_access (request, asked_by) where decided_at is null;
create index emergency_by_time on emergency_access (asked_at desc, id desc);

-- Administrators see no case, in whatever roles besides.
create function may_ask_in_emergency() returns boolean
  language sql stable
  return actor() <> 'nobody' and not has_role('administrator')
     and has_role('head', 'unit_head', 'registrar', 'custodian', 'archivist', 'expert', 'reviewer', 'specialist', 'quality');
create function may_decide_in_emergency() returns boolean
  language sql stable
  return actor() <> 'nobody' and not has_role('administrator') and has_role('head', 'auditor');

-- Whoever had or has a hand in the examination or in the charge reads nothing by this way and lets nobody in.
create function is_partial(n text, officer text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from participation p
                 where p.request = n and p.party = 'user:' || officer
                   and p.capacity in ('APPOINTING', 'LAWYER', 'NAMED_EXPERT', 'EXPERT', 'REVIEWER', 'SUPERVISING_PROSECUTOR'));

-- What stands against the caller's asking; null when nothing does. Of a sealed case he hears the same as of none.
create function against_emergency(n text) returns text
  language sql stable security definer set search_path = public, pg_temp
  return case
    when not may_ask_in_emergency() then 'role'
    when not exists (select 1 from request r where r.number = n and r.state <> 'DRAFT') or is_sealed(n) then 'unknown'
    when takes_part(n) then 'takesPart'
    when is_partial(n, actor()) then 'partial'
  end;

-- Decides on what another asked for, within a day; lets him in or not. Tells what stands against it; null when it is done.
create function decide_emergency(p_id bigint, p_granted boolean, p_remark text, p_at timestamptz) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asked emergency_access;
begin
  select * into asked from emergency_access e where e.id = p_id for update;
  if not found or not may_decide_in_emergency() or is_sealed(asked.request) then return 'unknown'; end if;
  if asked.asked_by = actor() then return 'samePerson'; end if;
  if asked.decided_at is not null then return 'decided'; end if;
  if asked.asked_at < p_at - interval '24 hours' then return 'tooOld'; end if;
  if is_partial(asked.request, actor()) then return 'partial'; end if;
  update emergency_access e set decided_by = actor(), decided_at = p_at, granted = p_granted, remark = p_remark,
    until = case when p_granted then p_at + e.hours * interval '1 hour' end
  where e.id = p_id;
  if p_granted then
    insert into participation (id, request, party, capacity, ground, since, until)
    values (nextval('participation_number'), asked.request, 'user:' || asked.asked_by, 'EMERGENCY_READER', asked.reason, p_at,
            p_at + asked.hours * interval '1 hour');
  end if;
  return null;
end $$;

-- Of which case an exhibit is, for whoever reads for an emergency; null for everybody else.
create function emergency_case(p_exhibit text) returns text
  language sql stable security definer set search_path = public, pg_temp
  return (select e.request from exhibit e where e.number = p_exhibit and reads_in_emergency(e.request));

revoke execute on function is_partial, against_emergency, decide_emergency, emergency_case from public;
grant execute on function against_emergency, decide_emergency, emergency_case to dalel_app;

alter table emergency_access enable row level security;
create policy own on emergency_access for select using (asked_by = actor() and not is_sealed(request));
create policy decides on emergency_access for select using (may_decide_in_emergency() and not sealed_from(request));
create policy participant on emergency_access for select
  using (exists (select 1 from request r where r.number = emergency_access.request));
create policy asked on emergency_access for insert with check (
  asked_by = actor() and decided_at is null and against_emergency(request) is null);
grant select, insert on emergency_access to dalel_app;
grant usage on sequence emergency_number to dalel_app;

insert into act_audience (action, audience) values
  ('request.emergencyAsked', 'PARTICIPANTS'),
  ('request.emergencyGranted', 'PARTICIPANTS'),
  ('request.emergencyRefused', 'PARTICIPANTS'),
  ('request.readInEmergency', 'PARTICIPANTS');
