-- Who read what. Readings of content and what left the house are entries of the log; searches are kept beside it, for they are
-- many and belong to no case.
alter table act_audience add column reading boolean not null default false;
update act_audience set reading = true where action in (
  'exhibit.contentRead', 'conclusion.read', 'exhibit.proofTaken', 'request.proofTaken', 'exhibit.certificateTaken',
  'request.certificateTaken', 'custody.erasureActRead', 'request.readInEmergency');

-- For how long the case's people are not told of a reading, by the role or the agency of who read: policy, with the act that
-- says so. The latest that holds on the day counts; an agency's rule is its departments' too.
create table reading_disclosure (
  id          integer generated always as identity primary key,
  role        text,
  agency      text    references body,
  delay_hours integer not null check (delay_hours between 0 and 8784),
  act         text    not null,
  valid_from  date    not null,
  valid_to    date    check (valid_to > valid_from),
  check ((role is null) <> (agency is null))
);
insert into reading_disclosure (role, agency, delay_hours, act, valid_from) values
  ('prosecutor', null, 720, 'Policy of the Center No 1 (assumed); CPC art. 47, 201', '2026-01-01'),
  (null, 'KNB', 2160, 'Policy of the Center No 1 (assumed); CPC art. 47, 201', '2026-01-01');
grant select on reading_disclosure to dalel_app;

-- From when on an entry shows to others than its actor; null where it shows at once.
alter table custody_entry add column told_from timestamptz;

create function custody_told_from() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  said jsonb;
  hours integer;
begin
  new.told_from := null;
  if not exists (select 1 from act_audience a where a.action = new.action and a.reading) then return new; end if;
  said := convert_from(new.entry, 'UTF8')::jsonb;
  select max(d.delay_hours) into hours from reading_disclosure d
  where d.valid_from <= (new.at at time zone 'Asia/Almaty')::date
    and (d.valid_to is null or d.valid_to > (new.at at time zone 'Asia/Almaty')::date)
    and (d.role = said ->> 'role' or d.agency in (
      select said ->> 'body' union select b.parent from body b where b.code = said ->> 'body'));
  if hours > 0 then new.told_from := new.at + hours * interval '1 hour'; end if;
  return new;
end $$;
create trigger told_from before insert on custody_entry for each row execute function custody_told_from();
revoke execute on function custody_told_from from public;

create policy not_yet_told on custody_entry as restrictive for select
  using (told_from is null or actor = 'user:' || actor() or told_from <= (select moment()) or sequences());

-- An auditor is told who read a case of which he knows the number, at once and without what was read; of a sealed one nothing.
create function readings_of(p_request text, p_limit integer)
  returns table (at timestamptz, actor text, name text, said jsonb, action text, subject text, told_from timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  select e.at, e.actor, o.name, convert_from(e.entry, 'UTF8')::jsonb, e.action, e.subject, e.told_from
  from custody_entry e
  join act_audience a on a.action = e.action and a.reading
  left join officer o on e.actor = 'user:' || o.id
  where has_role('auditor') and not has_role('administrator') and not sealed_from(p_request)
    and e.request = p_request and e.entry is not null
  order by e.at desc, e.id desc limit p_limit
$$;

-- Searches, with their words. They are the searcher's own; an auditor reads those of a person whom he names.
create table search_log (
  id    bigint      generated always as identity primary key,
  actor text        not null,
  roles text        not null,
  at    timestamptz not null,
  words text        not null check (char_length(words) <= 1000),
  found integer     not null check (found >= 0)
);
create index search_log_of_actor on search_log (actor, at desc);
alter table search_log enable row level security;
create policy own on search_log for select using (actor = actor());
create policy searched on search_log for insert with check (actor = actor());
grant select, insert on search_log to dalel_app;

create function searches_of(p_actor text, p_limit integer)
  returns table (at timestamptz, words text, found integer, roles text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select s.at, s.words, s.found, s.roles from search_log s
  where has_role('auditor') and not has_role('administrator') and s.actor = p_actor
  order by s.at desc, s.id desc limit p_limit
$$;
revoke execute on function readings_of, searches_of from public;
grant execute on function readings_of, searches_of to dalel_app;
