-- How long a case is kept: policy, each row with its act. "Assumed" where no act is known that says so for this kind of case.
-- Counted from the day of archiving, or from the first day of the year after it.
create table retention_rule (
  code          text    not null,
  kind          text    not null check (kind in ('EXAMINATION', 'SPECIALIST_STUDY', 'METHODICAL_HELP')),
  ending        text    not null check (ending in ('CONCLUSION', 'RETURNED', 'WITHDRAWN', 'IMPOSSIBLE', 'TERMINATED')),
  years         integer not null check (years between 1 and 150),
  from_new_year boolean not null,
  assumed       boolean not null,
  source        text    not null,
  valid_from    date    not null,
  valid_to      date    check (valid_to > valid_from),
  primary key (code, valid_from)
);
create unique index retention_rule_of_case on retention_rule (kind, ending, valid_from);
grant select on retention_rule to dalel_app;
insert into retention_rule (code, kind, ending, years, from_new_year, assumed, source, valid_from)
select k.kind || '-' || e.ending, k.kind, e.ending,
  case when e.ending <> 'CONCLUSION' then 5 else k.years end, true, true,
  'Nomenclature of files of the Center No 1 (assumed)', date '2026-01-01'
from (values ('EXAMINATION', 25), ('SPECIALIST_STUDY', 15), ('METHODICAL_HELP', 5)) as k (kind, years)
cross join (values ('CONCLUSION'), ('RETURNED'), ('WITHDRAWN'), ('IMPOSSIBLE'), ('TERMINATED')) as e (ending);

-- A case in the archive: kept_until is the first day on which it may go.
create table archive_case (
  request     text        primary key references request,
  rule        text        not null,
  years       integer     not null,
  source      text        not null,
  kept_until  date        not null,
  archived_by text        not null,
  archived_at timestamptz not null
);
create index archive_case_by_end on archive_case (kept_until, request);
alter table archive_case enable row level security;
create policy center on archive_case for select using (takes_part_as(request, 'REGISTRY'));
create policy archived on archive_case for insert with check (
  has_role('archivist') and takes_part_as(request, 'REGISTRY') and archived_by = actor());
grant select, insert on archive_case to dalel_app;

-- Nothing of a case goes while somebody has said on which ground it must stay.
create sequence legal_hold_number;
create table legal_hold (
  id             bigint      primary key,
  version        bigint      not null,
  request        text        not null references request,
  ground         text        not null check (char_length(ground) between 1 and 4000),
  act            text        not null check (char_length(act) between 1 and 255),
  set_by         text        not null,
  set_at         timestamptz not null,
  lifting_ground text        check (char_length(lifting_ground) between 1 and 4000),
  lifted_by      text,
  lifted_at      timestamptz,
  check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifting_ground is null))
);
create index legal_hold_of_request on legal_hold (request, id);
create index legal_hold_open on legal_hold (set_at, id) where lifted_at is null;
alter table legal_hold enable row level security;
create policy center on legal_hold for select using (takes_part_as(request, 'REGISTRY'));
create policy held on legal_hold for insert with check (
  has_role('archivist', 'head') and takes_part_as(request, 'REGISTRY') and set_by = actor() and lifted_at is null);
create policy lifted on legal_hold for update
  using (has_role('archivist', 'head') and takes_part_as(request, 'REGISTRY') and lifted_at is null)
  with check (lifted_by = actor());
grant usage on sequence legal_hold_number to dalel_app;
grant select, insert on legal_hold to dalel_app;
grant update (version, lifting_ground, lifted_by, lifted_at) on legal_hold to dalel_app;

-- Disposal: proposed by one with the list of what goes, confirmed by another, which only the function below writes.
create sequence disposal_number;
create table disposal (
  id            bigint      primary key,
  request       text        not null references request,
  act_number    text        not null check (char_length(act_number) between 1 and 255),
  act_date      date        not null,
  act_sha256    text        not null check (act_sha256 ~ '^[0-9a-f]{64}$'),
  reason        text        not null check (char_length(reason) between 1 and 4000),
  list_sha256   text        not null check (list_sha256 ~ '^[0-9a-f]{64}$'),
  proposed_by   text        not null,
  proposed_at   timestamptz not null,
  superseded_at timestamptz,
  confirmed_by  text        check (confirmed_by <> proposed_by),
  confirmed_at  timestamptz,
  check ((confirmed_by is null) = (confirmed_at is null)),
  check (superseded_at is null or confirmed_at is null)
);
create unique index disposal_open on disposal (request) where superseded_at is null;
create index disposal_waiting on disposal (proposed_at, id) where superseded_at is null and confirmed_at is null;
create table disposal_object (
  disposal bigint not null references disposal,
  request  text   not null references request,
  sha256   text   not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size     bigint not null check (size > 0),
  exhibit  text   references exhibit,
  primary key (disposal, sha256)
);
alter table disposal enable row level security;
create policy participant on disposal for select
  using (takes_part_as(request, 'REGISTRY') or confirmed_at is not null and takes_part(request));
create policy proposed on disposal for insert with check (
  has_role('archivist') and takes_part_as(request, 'REGISTRY') and proposed_by = actor() and confirmed_at is null);
create policy superseded on disposal for update
  using (has_role('archivist') and takes_part_as(request, 'REGISTRY') and confirmed_at is null)
  with check (superseded_at is not null);
alter table disposal_object enable row level security;
create policy listed on disposal_object for select
  using (exists (select 1 from disposal d where d.id = disposal_object.disposal));
create policy proposed on disposal_object for insert with check (
  has_role('archivist') and exists (select 1 from disposal d
    where d.id = disposal_object.disposal and d.request = disposal_object.request and d.proposed_by = actor()
      and d.confirmed_at is null));
grant usage on sequence disposal_number to dalel_app;
grant select, insert on disposal, disposal_object to dalel_app;
grant update (superseded_at) on disposal to dalel_app;

-- Disposed of from the moment of the confirmation; removed when the bytes are gone from the disk.
alter table vault_object
  add column disposed_at timestamptz,
  add column removed_at  timestamptz check (removed_at >= disposed_at),
  add check (disposed_at is null or kept);
create index vault_object_to_remove on vault_object (disposed_at) where disposed_at is not null and removed_at is null;

create or replace function vault_kept(p_request text, p_sha256 text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select from vault_object where request = p_request and sha256 = p_sha256 and kept and disposed_at is null);

create or replace function vault_keep(p_request text, p_sha256 text) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update vault_object set kept = true where request = p_request and sha256 = p_sha256 and disposed_at is null;
  return found;
end $$;

create function vault_disposed(p_request text, p_sha256 text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select from vault_object where request = p_request and sha256 = p_sha256 and disposed_at is not null);

-- What is kept of a case, for those of its site who answer for the archive; with what the newest check found.
create function case_objects(n text)
  returns table (sha256 text, size bigint, exhibit text, checked_at timestamptz, outcome text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select o.sha256, o.size,
    (select e.number from exhibit e where e.request = o.request and e.sha256 = o.sha256 and e.removed_at is null),
    c.at, c.outcome
  from vault_object o
  left join lateral (select f.at, f.outcome from fixity_check f where f.request = o.request and f.sha256 = o.sha256
                     order by f.at desc, f.id desc limit 1) c on true
  where o.request = n and o.kept and o.disposed_at is null
    and has_role('archivist', 'head') and takes_part_as(n, 'REGISTRY')
  order by o.sha256
$$;

-- The only way to have kept bytes removed. It trusts no caller: whoever confirms heads the case's site and is another than who
-- proposed; the time is over, nothing holds the case, and the list is all that is kept but the act itself.
create function confirm_disposal(p_id bigint, p_at timestamptz, p_today date) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asked disposal;
  gone integer;
begin
  select * into asked from disposal d where d.id = p_id for update;
  if not found or not has_role('head') or not takes_part_as(asked.request, 'REGISTRY') or asked.proposed_by = actor()
     or asked.confirmed_at is not null or asked.superseded_at is not null
     or not exists (select from request r where r.number = asked.request and r.state = 'DISPOSED')
     or not exists (select from archive_case a where a.request = asked.request and a.kept_until <= p_today)
     or exists (select from legal_hold h where h.request = asked.request and h.lifted_at is null)
     or exists (select from vault_object o where o.request = asked.request and o.kept and o.disposed_at is null
                and o.sha256 <> asked.act_sha256
                and not exists (select from disposal_object l where l.disposal = p_id and l.sha256 = o.sha256)) then
    raise exception 'no disposal by % of %', actor(), p_id using errcode = 'insufficient_privilege';
  end if;
  update vault_object o set disposed_at = p_at
  where o.request = asked.request and o.kept and o.disposed_at is null
    and exists (select from disposal_object l where l.disposal = p_id and l.sha256 = o.sha256);
  get diagnostics gone = row_count;
  update disposal d set confirmed_by = actor(), confirmed_at = p_at where d.id = p_id;
  return gone;
end $$;

-- Locked until the end of the transaction in which their bytes are removed.
create function vault_disposals(p_limit integer) returns table (request text, sha256 text)
  language sql security definer set search_path = public, pg_temp as $$
  select o.request, o.sha256 from vault_object o
  where sweeps() and o.disposed_at is not null and o.removed_at is null
  order by o.disposed_at limit p_limit
  for update skip locked
$$;
create function vault_removed(p_request text, p_sha256 text, p_at timestamptz) returns void
  language sql security definer set search_path = public, pg_temp as $$
  update vault_object set removed_at = p_at
  where request = p_request and sha256 = p_sha256 and disposed_at is not null and removed_at is null and sweeps()
$$;

-- As before; only that nothing is read anew that was disposed of.
create or replace function fixity_due(p_before timestamptz, p_limit integer)
  returns table (request text, sha256 text, exhibit text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select o.request, o.sha256,
    (select e.number from exhibit e where e.request = o.request and e.sha256 = o.sha256 and e.removed_at is null)
  from vault_object o
  where rereads() and o.kept and o.disposed_at is null and coalesce(o.checked_at, o.at) < p_before
  order by coalesce(o.checked_at, o.at) limit p_limit
$$;
create or replace function fixity_plan(p_limit integer)
  returns table (request text, sha256 text, exhibit text, size bigint, stored_at timestamptz, checked_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  select o.request, o.sha256,
    (select e.number from exhibit e where e.request = o.request and e.sha256 = o.sha256 and e.removed_at is null),
    o.size, o.at, o.checked_at
  from vault_object o
  where o.kept and o.disposed_at is null and has_role('custodian', 'head') and takes_part_as(o.request, 'REGISTRY')
  order by coalesce(o.checked_at, o.at) limit p_limit
$$;
drop index vault_object_by_check;
create index vault_object_by_check on vault_object (coalesce(checked_at, at)) where kept and disposed_at is null;

revoke execute on function vault_disposed, case_objects, confirm_disposal, vault_disposals, vault_removed from public;
grant execute on function vault_disposed, case_objects, confirm_disposal, vault_disposals, vault_removed to dalel_app;

-- An object is read anew before its case goes to the archive.
alter table fixity_check drop constraint fixity_check_cause_check,
  add constraint fixity_check_cause_check check (cause in ('SCHEDULE', 'DEMAND', 'HANDOVER', 'ARCHIVING'));

insert into act_audience (action, audience) values
  ('request.archived', 'CENTER'),
  ('request.holdSet', 'CENTER'),
  ('request.holdLifted', 'CENTER'),
  ('request.disposalProposed', 'CENTER'),
  ('request.disposed', 'PARTICIPANTS'),
  ('exhibit.disposed', 'PARTICIPANTS');
