-- What a person has to do or is told of. Whoever acts calls a capacity; the database names the people when the transaction ends,
-- for a case admits whom it is passed to after the step that passes it.
create table notice_kind (
  code      text    primary key,
  mandatory boolean not null,
  urgent    boolean not null
);
insert into notice_kind (code, mandatory, urgent) values
  ('TURN', true, false),
  ('TOLD', false, false),
  ('MOTION', true, false),
  ('TERM_NEAR', true, false),
  ('TERM_ENDED', true, false),
  ('HANDOVER', true, false),
  ('FIXITY', true, true),
  ('URGENT', true, true),
  ('EMERGENCY', true, false),
  ('QUESTION', true, false),
  ('MESSAGE', false, false),
  ('APPEARANCE', true, false);
grant select on notice_kind to dalel_app;

-- Whether the office is open at that moment: on a worked day, in its hours.
create function office_open(p_at timestamptz) returns boolean
  language sql stable
  return coalesce((
    select coalesce(d.kind = 'TRANSFERRED_WORK', extract(isodow from l.day) < 6) and l.clock >= h.opens and l.clock < h.closes
    from (select (p_at at time zone 'Asia/Almaty')::date as day, (p_at at time zone 'Asia/Almaty')::time as clock) l
    join office_hours h on h.valid_from <= l.day and (h.valid_to is null or h.valid_to > l.day)
    left join calendar_day d on d.day = l.day), false);

-- Who is called: everybody who takes part in one of the capacities with one of the roles (with any, where none is named), or one
-- officer. Nobody reads it: it is answered when the transaction ends.
create table notice_call (
  id         bigint      generated always as identity primary key,
  kind       text        not null references notice_kind,
  request    text        not null references request,
  capacities text[]      not null,
  roles      text[]      not null,
  officer    text        references officer,
  subject    text        check (char_length(subject) <= 80),
  caller     text        not null,
  at         timestamptz not null
);
alter table notice_call enable row level security;
create policy called on notice_call for insert with check (
  caller = actor()
  and (acts_in(request) or rereads()
       or exists (select 1 from emergency_access e where e.request = notice_call.request and e.decided_by = actor())));
grant insert on notice_call to dalel_app;

create table notice (
  id          bigint      generated always as identity primary key,
  recipient   text        not null references officer,
  kind        text        not null references notice_kind,
  request     text        not null references request,
  subject     text,
  in_place_of text        references officer,
  at          timestamptz not null,
  read_at     timestamptz
);
create index notice_unread on notice (recipient, at desc, id desc) where read_at is null;
create index notice_read on notice (recipient, at desc, id desc) where read_at is not null;
alter table notice enable row level security;
create policy own on notice for select
  using (recipient = actor() and exists (select 1 from request r where r.number = notice.request));
create policy seen on notice for update using (recipient = actor()) with check (recipient = actor());
grant select on notice to dalel_app;
grant update (read_at) on notice to dalel_app;

-- The officers to whom a case shows now, and as what: by their own name, through their body, as head of all sites.
create function case_people(n text) returns table (officer text, capacity text, roles text[])
  language sql stable security definer set search_path = public, pg_temp as $$
  select o.id, d.capacity, o.roles
  from docket d join officer o on o.id = substr(d.party, 6)
  where d.request = n and d.party like 'user:%'
  union all
  select o.id, d.capacity, o.roles
  from docket d join officer o on o.body = substr(d.party, 6)
  where d.request = n and d.party like 'body:%'
    and o.roles && array['requester', 'prosecutor', 'registrar', 'archivist', 'custodian', 'head', 'unit_head']
  union all
  select o.id, d.capacity, o.roles
  from docket d join body b on b.code = substr(d.party, 6) join officer o on o.body = b.parent
  where d.request = n and d.party like 'body:%' and 'head' = any (o.roles)
$$;
revoke execute on function case_people from public;

-- Tells who was called. What a body without login is asked, the registrar of the site is told; who stands in for somebody is told
-- with him, who is on duty is told what is urgent: both only where the case shows to them.
create function notice_tell() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into notice (recipient, kind, request, subject, in_place_of, at)
  with people as materialized (select officer, capacity, roles from case_people(new.request)),
  called as (
    select p.officer from people p
    where new.officer is null and p.capacity = any (new.capacities) and (new.roles = '{}' or p.roles && new.roles)
    union
    select p.officer from people p where p.officer = new.officer
    union
    select p.officer from people p
    where new.officer is null and 'APPOINTING' = any (new.capacities)
      and p.capacity = 'REGISTRY' and 'registrar' = any (p.roles)
      and exists (select 1 from request r where r.number = new.request and r.appointing_account is null)
    union
    select d.officer
    from notice_kind k join duty d on d.released_at is null and d.starts <= new.at and d.ends > new.at
    join people p on p.officer = d.officer
    where k.code = new.kind and k.urgent
      and exists (select 1 from docket x
                  where x.request = new.request and x.capacity = 'REGISTRY' and x.party = 'body:' || d.site)),
  told as (
    select c.officer, null as absent from called c
    union all
    select a.substitute, a.officer from called c join absence a on a.officer = c.officer
    where a.ended_at is null and (new.at at time zone 'Asia/Almaty')::date between a.first_day and a.last_day
      and exists (select 1 from people p where p.officer = a.substitute))
  select t.officer, new.kind, new.request, new.subject,
    case when bool_or(t.absent is null) then null else min(t.absent) end, new.at
  from told t where t.officer <> new.caller
  group by t.officer;
  delete from notice_call where id = new.id;
  return null;
end $$;
create constraint trigger tell after insert on notice_call
  deferrable initially deferred for each row execute function notice_tell();
revoke execute on function notice_tell from public;
