-- Whether stored bytes still are what was recorded. The machine that reads them anew is known by its name, as the sweeper is:
-- no account has such an id.
create function rereads() returns boolean
  language sql stable
  return actor() = 'fixity';

alter table vault_object add column checked_at timestamptz;
create index vault_object_by_check on vault_object (coalesce(checked_at, at)) where kept;

create sequence fixity_number;

-- Each check, whatever it found. An object that is no exhibit is a document of the case: a resolution, a scan, a conclusion.
create table fixity_check (
  id      bigint      primary key,
  request text        not null references request,
  sha256  text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  exhibit text        references exhibit,
  outcome text        not null check (outcome in ('INTACT', 'DIFFERS', 'GONE', 'UNREADABLE')),
  found   text        check (found ~ '^[0-9a-f]{64}$'),
  cause   text        not null check (cause in ('SCHEDULE', 'DEMAND', 'HANDOVER')),
  actor   text        not null,
  at      timestamptz not null,
  check ((outcome in ('INTACT', 'DIFFERS')) = (found is not null)),
  check ((outcome = 'INTACT') = (found is not distinct from sha256))
);
create index fixity_check_of_exhibit on fixity_check (exhibit, at desc, id desc);
create index fixity_check_by_time on fixity_check (at desc, id desc);

-- What a check found wrong; while it is not lifted, the exhibit is not used.
create table fixity_alarm (
  id        bigint      primary key,
  version   bigint      not null,
  request   text        not null references request,
  sha256    text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  exhibit   text        references exhibit,
  outcome   text        not null check (outcome in ('DIFFERS', 'GONE', 'UNREADABLE')),
  raised_at timestamptz not null,
  lifted_at timestamptz,
  lifted_by text,
  reason    text,
  check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (reason is null))
);
create unique index fixity_alarm_open on fixity_alarm (request, sha256) where lifted_at is null;
create index fixity_alarm_by_time on fixity_alarm (raised_at, id) where lifted_at is null;
create index fixity_alarm_of_exhibit on fixity_alarm (exhibit) where lifted_at is null;

alter table fixity_check enable row level security;
create policy participant on fixity_check for select
  using (exists (select 1 from request r where r.number = fixity_check.request));
create policy checked on fixity_check for insert
  with check (actor = actor() and (rereads() or takes_part(request)));

alter table fixity_alarm enable row level security;
create policy participant on fixity_alarm for select
  using (exists (select 1 from request r where r.number = fixity_alarm.request));
create policy raised_seen on fixity_alarm for select using (rereads());
create policy worker_seen on fixity_alarm for select
  using (has_role('worker') and exists (select 1 from extraction x where x.exhibit = fixity_alarm.exhibit));
create policy raised on fixity_alarm for insert with check (rereads() or takes_part(request));
create policy lifted on fixity_alarm for update
  using (has_role('custodian', 'head') and takes_part_as(request, 'REGISTRY') and lifted_at is null)
  with check (lifted_by = actor());

-- The shelf list shows to nobody; a check that was written down puts its object at the end of the queue.
create function fixity_checked() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update vault_object set checked_at = new.at where request = new.request and sha256 = new.sha256;
  return null;
end $$;
create trigger checked after insert on fixity_check for each row execute function fixity_checked();

-- What the machine reads next: what was not read for the longest time, unread objects by the day on which they came.
create function fixity_due(p_before timestamptz, p_limit integer) returns table (request text, sha256 text, exhibit text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select o.request, o.sha256,
    (select e.number from exhibit e where e.request = o.request and e.sha256 = o.sha256 and e.removed_at is null)
  from vault_object o
  where rereads() and o.kept and coalesce(o.checked_at, o.at) < p_before
  order by coalesce(o.checked_at, o.at) limit p_limit
$$;

-- The same queue for those who answer for the store: the objects of their site's cases.
create function fixity_plan(p_limit integer)
  returns table (request text, sha256 text, exhibit text, size bigint, stored_at timestamptz, checked_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  select o.request, o.sha256,
    (select e.number from exhibit e where e.request = o.request and e.sha256 = o.sha256 and e.removed_at is null),
    o.size, o.at, o.checked_at
  from vault_object o
  where o.kept and has_role('custodian', 'head') and takes_part_as(o.request, 'REGISTRY')
  order by coalesce(o.checked_at, o.at) limit p_limit
$$;

revoke execute on function fixity_due, fixity_plan, fixity_checked from public;
grant execute on function fixity_due, fixity_plan to dalel_app;
grant usage on sequence fixity_number to dalel_app;
grant select, insert on fixity_check, fixity_alarm to dalel_app;
grant update (version, lifted_at, lifted_by, reason) on fixity_alarm to dalel_app;

create policy own_of_fixity on custody_entry for insert with check (actor = 'fixity' and rereads());

insert into act_audience (action, audience) values
  ('exhibit.verified', 'PARTICIPANTS'),
  ('exhibit.alarmLifted', 'PARTICIPANTS'),
  ('request.digestDiffers', 'CENTER'),
  ('request.alarmLifted', 'CENTER');


-- The one exception to "written once": the text and the nonce of an entry are erased by a lawful act and by two people. The
-- commitment stays where it is; without text and nonce nothing can be recovered from it or confirmed by it.
create sequence erasure_number;

create table erasure (
  id           bigint      primary key,
  entry        bigint      not null references custody_entry,
  act_number   text        not null,
  act_date     date        not null,
  ground       text        not null,
  scan_sha256  text        not null check (scan_sha256 ~ '^[0-9a-f]{64}$'),
  asked_by     text        not null,
  asked_at     timestamptz not null,
  confirmed_by text,
  confirmed_at timestamptz,
  check ((confirmed_by is null) = (confirmed_at is null)),
  check (confirmed_by <> asked_by)
);
create unique index erasure_done on erasure (entry) where confirmed_at is not null;
create index erasure_by_time on erasure (asked_at desc, id desc);

alter table custody_entry alter column entry drop not null, alter column nonce drop not null,
  add column erasure bigint references erasure,
  add check ((entry is null) = (erasure is not null) and (nonce is null) = (erasure is not null));

create function may_erase() returns boolean
  language sql stable
  return actor() <> 'nobody' and has_role('head', 'archivist', 'auditor');

alter table erasure enable row level security;
create policy decides on erasure for select using (may_erase());
create policy told on erasure for select using (exists (select 1 from custody_entry e where e.erasure = erasure.id));
create policy asked on erasure for insert with check (
  may_erase() and asked_by = actor() and confirmed_at is null
  and exists (select 1 from custody_entry e where e.id = erasure.entry and e.erasure is null));

-- The only way to take text and nonce from an entry. It trusts no caller: whoever confirms is another than who asked, in a
-- role that may, and neither the entry of an erasure nor one already erased is touched.
create function confirm_erasure(p_id bigint, p_at timestamptz)
  returns table (request text, subject text, commitment bytea)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asked erasure;
begin
  select * into asked from erasure e where e.id = p_id for update;
  if not found or not may_erase() or asked.asked_by = actor() or asked.confirmed_at is not null then
    raise exception 'no erasure by % of %', actor(), p_id using errcode = 'insufficient_privilege';
  end if;
  update custody_entry c set entry = null, nonce = null, erasure = p_id
  where c.id = asked.entry and c.erasure is null and c.action not in ('custody.erasureAsked', 'custody.entryErased');
  if not found then
    raise exception 'entry % is not to be erased', asked.entry using errcode = 'insufficient_privilege';
  end if;
  update erasure e set confirmed_by = actor(), confirmed_at = p_at where e.id = p_id;
  return query select c.request, c.subject, c.commitment from custody_entry c where c.id = asked.entry;
end $$;

revoke execute on function confirm_erasure from public;
grant execute on function confirm_erasure to dalel_app;
grant usage on sequence erasure_number to dalel_app;
grant select, insert on erasure to dalel_app;

insert into act_audience (action, audience) values
  ('custody.erasureAsked', 'PARTICIPANTS'),
  ('custody.entryErased', 'PARTICIPANTS');
