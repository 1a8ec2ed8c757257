create sequence request_number;
create sequence participation_number;

create table request (
  number              text        primary key check (number ~ '^[A-Z]{2,5}-\d{4}-\d{6}$'),
  state               text        not null,
  version             bigint      not null,
  drafted_by          text        not null,
  drafted_at          timestamptz not null,
  changed_at          timestamptz not null,
  demo                boolean     not null,
  language            text        not null check (language in ('kk', 'ru', 'en')),
  appointing_body     text        not null references body,
  appointing_person   text        not null,
  appointing_account  text,
  kind                text        not null,
  type                text        not null,
  proceeding          text        not null,
  case_number         text        not null,
  articles            text[]      not null,
  threat_categories   text[]      not null,
  ai_form             text,
  sector              text,
  grounds             text,
  named_expert        text,
  parties_informed    text,
  detention_ends      date,
  urgent              boolean     not null,
  urgency_reason      text,
  resolution_date     date,
  resolution_place    text,
  resolution_sha256   text        check (resolution_sha256 ~ '^[0-9a-f]{64}$'),
  resolution_name     text,
  resolution_size     bigint,
  site                text        references body,
  complexity          integer,
  priority            integer,
  unit                text,
  specialty           text,
  term_days           integer,
  submitted_at        timestamptz,
  registered_at       timestamptz,
  due                 timestamptz not null
);
create index request_by_change on request (changed_at desc, number desc);
create index request_by_state on request (state, due, number);

create table question (
  request  text    not null references request,
  ordinal  integer not null,
  text     text    not null,
  primary key (request, ordinal)
);

-- Who takes part in a case, as what, since when. Access follows this and nothing else.
create table participation (
  id       bigint      primary key,
  request  text        not null references request,
  party    text        not null check (party ~ '^(user|body):.+$'),
  capacity text        not null,
  ground   text        not null,
  since    timestamptz not null,
  until    timestamptz
);
create index participation_of_party on participation (party, request) where until is null;
create index participation_in_request on participation (request, party) where until is null;
create unique index participation_once on participation (request, party, capacity) where until is null;

-- Each step of the life of a request, once taken, with what was said when it was taken.
create table step_record (
  request    text        not null references request,
  ordinal    integer     not null,
  step       text        not null,
  from_state text        not null,
  to_state   text        not null,
  actor      text        not null,
  at         timestamptz not null,
  said       jsonb       not null,
  primary key (request, ordinal)
);

-- The clocks of the law that run or ran for a request.
create table request_clock (
  request text        not null references request,
  clock   text        not null,
  started timestamptz not null,
  due     timestamptz not null,
  stopped timestamptz,
  warned  timestamptz,
  escalated timestamptz,
  primary key (request, clock, started)
);

-- Asked by the owner, so that the policy of participation need not ask itself.
create function takes_part(n text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from participation p where p.request = n and p.party = any (parties()) and p.until is null)
      or ('request:' || n) = any (parties());

create function takes_part_as(n text, variadic capacities text[]) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from participation p
                 where p.request = n and p.party = any (parties()) and p.until is null and p.capacity = any (capacities));

create function drafts(n text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from request r where r.number = n and r.drafted_by = actor() and r.state = 'DRAFT');

alter table request enable row level security;
create policy participant on request for select using (
  exists (select 1 from participation p
          where p.request = number and p.party = any ((select parties())::text[]) and p.until is null)
  or ('request:' || number) = any ((select parties())::text[]));
create policy drafter on request for insert with check (drafted_by = actor());
create policy change on request for update using (takes_part(number)) with check (true);

alter table participation enable row level security;
create policy participant on participation for select using (party = any ((select parties())::text[]) or takes_part(request));
create policy admitted on participation for insert with check (takes_part(request) or drafts(request));
create policy change on participation for update using (takes_part(request)) with check (true);

-- Everything that belongs to a request shows to whom the request shows.
alter table question enable row level security;
create policy participant on question
  using (exists (select 1 from request r where r.number = question.request)) with check (takes_part(request) or drafts(request));
alter table step_record enable row level security;
create policy participant on step_record
  using (exists (select 1 from request r where r.number = step_record.request)) with check (takes_part(request));
alter table request_clock enable row level security;
create policy participant on request_clock
  using (exists (select 1 from request r where r.number = request_clock.request)) with check (takes_part(request));

alter table custody_entry enable row level security;
create policy participant on custody_entry for select
  using (exists (select 1 from request r where r.number = custody_entry.request)
         or (request is null and actor = 'user:' || actor()));
create policy own on custody_entry for insert
  with check (actor in ('user:' || actor(), 'worker:' || actor()) or (actor = 'engine' and has_role('engine')));

grant usage on sequence request_number, participation_number to dalel_app;
grant select, insert, update on request, participation, request_clock to dalel_app;
grant select, insert, update, delete on question to dalel_app;
grant select, insert on step_record to dalel_app;
