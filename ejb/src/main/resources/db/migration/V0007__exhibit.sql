create sequence exhibit_number;
create sequence extraction_number;

-- An object of a request: with a file, or a thing without one. Nothing is deleted: what leaves a draft is marked.
create table exhibit (
  number                text        primary key check (number ~ '^[A-Z]{2,5}-\d{4}-\d{6}$'),
  request               text        not null references request,
  ordinal               integer     not null,
  version               bigint      not null,
  name                  text        not null,
  kind                  text        not null check (kind in ('QUESTIONED', 'SAMPLE', 'MATERIAL', 'CARRIER')),
  sha256                text        check (sha256 ~ '^[0-9a-f]{64}$'),
  size                  bigint      check (size > 0),
  media_type            text,
  file_name             text,
  origin_protocol       text,
  origin_date           date,
  origin_place          text,
  origin_seized_by      text,
  origin_inventory_line text,
  packaging             text,
  seal                  text,
  destruction           text        not null check (destruction in ('NONE', 'PARTIAL', 'FULL')),
  description           text,
  added_by              text        not null,
  added_at              timestamptz not null,
  removed_at            timestamptz,
  found_condition       text,
  found_seal_intact     boolean,
  found_seal            text,
  found_place           text,
  holder                text,
  received_at           timestamptz,
  returned_at           timestamptz,
  unique (request, ordinal),
  check ((sha256 is null) = (size is null) and (sha256 is null) = (file_name is null)),
  check ((received_at is null) = (found_condition is null)),
  check (removed_at is null or received_at is null)
);
-- The same bytes twice in one request are one object. Other requests are never asked.
create unique index exhibit_same_bytes on exhibit (request, sha256) where removed_at is null;

alter table exhibit enable row level security;
create policy participant on exhibit
  using (exists (select 1 from request r where r.number = exhibit.request))
  with check (takes_part(request) or drafts(request));

-- What a worker is to do with an exhibit, and its result. It carries all that a worker needs: no worker sees an exhibit or a request.
create table extraction (
  id                      bigint      primary key,
  exhibit                 text        not null references exhibit,
  request                 text        not null references request,
  sha256                  text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size                    bigint      not null check (size > 0),
  version                 bigint      not null,
  status                  text        not null check (status in ('ORDERED', 'FETCHED', 'DONE')),
  ordered_at              timestamptz not null,
  task                    text        unique,
  locked_by               text,
  locked_until            timestamptz,
  attempt                 integer     not null,
  outcome                 text        check (outcome in ('EXTRACTED', 'EMPTY', 'CRASHED', 'TIMED_OUT', 'REFUSED')),
  extractor_name          text,
  extractor_version       text,
  extractor_configuration text        check (extractor_configuration ~ '^[0-9a-f]{64}$'),
  result                  jsonb,
  result_sha256           text        check (result_sha256 ~ '^[0-9a-f]{64}$'),
  at                      timestamptz,
  check ((status = 'FETCHED') <= (locked_by is not null and locked_until is not null and task is not null)),
  check ((status = 'DONE') = (result is not null)),
  check ((result is null) = (outcome is null) and (result is null) = (at is null))
);
create unique index extraction_open on extraction (exhibit) where status <> 'DONE';
create index extraction_of_exhibit on extraction (exhibit, id);
create index extraction_of_request on extraction (request, id);

-- Findings are for those who examine and review; the worker sees what is to be done and what he did himself.
alter table extraction enable row level security;
create policy examiner on extraction for select using (takes_part_as(request, 'EXPERT', 'REVIEWER'));
create policy ordered_seen on extraction for select
  using (has_role('engine') and ('request:' || request) = any ((select parties())::text[]));
create policy ordered on extraction for insert
  with check (has_role('engine') and ('request:' || request) = any ((select parties())::text[]));
create policy worker_seen on extraction for select
  using (has_role('worker') and (status <> 'DONE' or locked_by = actor()));
create policy worker_changed on extraction for update
  using (has_role('worker') and status <> 'DONE') with check (has_role('worker'));

grant usage on sequence exhibit_number, extraction_number to dalel_app;
grant select, insert, update on exhibit, extraction to dalel_app;
