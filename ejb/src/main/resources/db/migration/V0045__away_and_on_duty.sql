-- Who is away and who stands in for him; who is on duty at a site when its office is shut. Neither tells of a case.
create sequence absence_number;
create table absence (
  id          bigint      primary key,
  version     bigint      not null,
  officer     text        not null references officer,
  first_day   date        not null,
  last_day    date        not null check (last_day >= first_day),
  substitute  text        references officer check (substitute <> officer),
  reason      text        not null check (reason in ('LEAVE', 'SICKNESS', 'BUSINESS_TRIP', 'TRAINING', 'OTHER')),
  recorded_by text        not null,
  recorded_at timestamptz not null,
  ended_by    text,
  ended_at    timestamptz,
  check ((ended_at is null) = (ended_by is null))
);
create index absence_of_officer on absence (officer, last_day) where ended_at is null;
create index absence_of_substitute on absence (substitute, last_day) where ended_at is null;
create index officer_of_body on officer (body);

-- Whether the caller heads the people of whose number this officer is.
create function leads(who text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return has_role('head', 'unit_head')
     and exists (select 1 from officer o where o.id = who and ('body:' || o.body) = any (parties()));

alter table absence enable row level security;
create policy concerned on absence for select
  using (officer = actor() or substitute = actor() or leads(officer));
create policy recorded on absence for insert
  with check (recorded_by = actor() and ended_at is null and (officer = actor() or leads(officer)));
create policy ended on absence for update
  using (ended_at is null and (officer = actor() or leads(officer))) with check (ended_by = actor());
grant usage on sequence absence_number to dalel_app;
grant select, insert on absence to dalel_app;
grant update (version, ended_by, ended_at) on absence to dalel_app;

create sequence duty_number;
create table duty (
  id          bigint      primary key,
  version     bigint      not null,
  site        text        not null references body,
  officer     text        not null references officer,
  starts      timestamptz not null,
  ends        timestamptz not null check (ends > starts),
  named_by    text        not null,
  named_at    timestamptz not null,
  released_by text,
  released_at timestamptz,
  check ((released_at is null) = (released_by is null))
);
create index duty_at_site on duty (site, ends) where released_at is null;
create index duty_of_officer on duty (officer, ends) where released_at is null;

alter table duty enable row level security;
create policy of_the_site on duty for select
  using (officer = actor() or ('body:' || site) = any ((select parties())::text[]));
create policy named on duty for insert
  with check (named_by = actor() and released_at is null and leads(officer)
              and has_role('head', 'unit_head') and ('body:' || site) = any ((select parties())::text[]));
create policy released on duty for update
  using (released_at is null and has_role('head', 'unit_head') and ('body:' || site) = any ((select parties())::text[]))
  with check (released_by = actor());
grant usage on sequence duty_number to dalel_app;
grant select, insert on duty to dalel_app;
grant update (version, released_by, released_at) on duty to dalel_app;

-- When the office is open, and when nobody but who is on duty is written to.
create table office_hours (
  valid_from date not null primary key,
  valid_to   date check (valid_to > valid_from),
  opens      time not null,
  closes     time not null,
  quiet_from time not null,
  quiet_to   time not null,
  source     text not null
);
insert into office_hours (valid_from, opens, closes, quiet_from, quiet_to, source) values
  ('2026-01-01', '09:00', '18:30', '20:00', '08:00', 'internal rules of the Center (assumed)');
grant select on office_hours to dalel_app;
