-- A wrong digit in an issued conclusion: a linked act says what it should be. The conclusion stays as it was signed.
create sequence correction_number;
create table correction (
  request        text        not null,
  ordinal        integer     not null check (ordinal > 0),
  version        integer     not null,
  place          text        not null check (char_length(place) between 1 and 255),
  old_value      text        not null check (char_length(old_value) between 1 and 4000),
  new_value      text        not null check (char_length(new_value) between 1 and 4000),
  reason         text        not null check (char_length(reason) between 1 and 4000),
  noticed_by     text        not null check (char_length(noticed_by) between 1 and 255),
  status         text        not null check (status in ('PROPOSED', 'REVIEWED', 'SIGNED', 'SUPERSEDED')),
  proposed_by    text        not null,
  proposed_at    timestamptz not null,
  reviewed_by    text        check (reviewed_by <> proposed_by),
  reviewed_at    timestamptz,
  agrees         boolean,
  remark         text        check (char_length(remark) between 1 and 4000),
  act            text        unique check (act ~ '^ACT-[0-9]{4}-[0-9]{6}$'),
  language       text        check (language in ('kk', 'ru', 'en')),
  content_sha256 text        unique check (content_sha256 ~ '^[0-9a-f]{64}$'),
  pdf_sha256     text        check (pdf_sha256 ~ '^[0-9a-f]{64}$'),
  pdf_size       bigint      check (pdf_size > 0),
  pages          integer     check (pages > 0),
  scan_sha256    text        check (scan_sha256 ~ '^[0-9a-f]{64}$'),
  scan_name      text,
  scan_size      bigint      check (scan_size > 0),
  signed_at      timestamptz,
  primary key (request, ordinal),
  foreign key (request, version) references conclusion,
  check (old_value <> new_value),
  check ((reviewed_by is null) = (agrees is null) and (reviewed_by is null) = (reviewed_at is null)
     and (reviewed_by is null) = (act is null)),
  check ((act is null) = (content_sha256 is null) and (act is null) = (pdf_sha256 is null)
     and (act is null) = (pdf_size is null) and (act is null) = (pages is null) and (act is null) = (language is null)),
  check (agrees is distinct from false or remark is not null),
  check ((status = 'SIGNED') = (signed_at is not null) and (signed_at is null) = (scan_sha256 is null)
     and (signed_at is null) = (scan_name is null) and (signed_at is null) = (scan_size is null)),
  check (status not in ('REVIEWED', 'SIGNED') or act is not null)
);
create unique index correction_under_way on correction (request) where status in ('PROPOSED', 'REVIEWED');
create index correction_by_digits on correction (left(content_sha256, 16));
create index conclusion_by_digest on conclusion (content_sha256);
create index conclusion_by_digits on conclusion (left(content_sha256, 16));

-- An act goes forward only; what was signed stays.
create function correction_goes_forward() returns trigger
  language plpgsql set search_path = public, pg_temp as $$
begin
  if (old.status, new.status) not in (('PROPOSED', 'REVIEWED'), ('PROPOSED', 'SUPERSEDED'), ('REVIEWED', 'SIGNED'),
                                      ('REVIEWED', 'SUPERSEDED')) then
    raise exception 'correction % of % cannot go from % to %', old.ordinal, old.request, old.status, new.status;
  end if;
  if old.act is not null and (new.act, new.content_sha256, new.pdf_sha256, new.reviewed_by, new.agrees)
      is distinct from (old.act, old.content_sha256, old.pdf_sha256, old.reviewed_by, old.agrees) then
    raise exception 'correction % of % was reviewed and printed already', old.ordinal, old.request;
  end if;
  return new;
end $$;
create trigger goes_forward before update on correction for each row execute function correction_goes_forward();
revoke execute on function correction_goes_forward from public;

alter table correction enable row level security;
create policy examiner on correction for select
  using (has_role('expert', 'reviewer') and takes_part_as(request, 'EXPERT', 'REVIEWER'));
create policy head on correction for select
  using (has_role('head', 'unit_head') and takes_part_as(request, 'REGISTRY'));
create policy issued on correction for select
  using (status = 'SIGNED' and exists (select 1 from request r where r.number = correction.request));
create policy proposed on correction for insert with check (
  status = 'PROPOSED' and has_role('expert') and takes_part_as(request, 'EXPERT') and proposed_by = actor());
create policy changed on correction for update
  using (status = 'PROPOSED' and has_role('reviewer') and takes_part_as(request, 'REVIEWER')
      or status in ('PROPOSED', 'REVIEWED') and has_role('expert') and takes_part_as(request, 'EXPERT'))
  with check (status = 'REVIEWED' and reviewed_by = actor()
      or status = 'SIGNED' and proposed_by = actor()
      or status = 'SUPERSEDED' and has_role('expert') and takes_part_as(request, 'EXPERT'));
grant usage on sequence correction_number to dalel_app;
grant select, insert on correction to dalel_app;
grant update (status, reviewed_by, reviewed_at, agrees, remark, act, language, content_sha256, pdf_sha256, pdf_size, pages,
  scan_sha256, scan_name, scan_size, signed_at) on correction to dalel_app;

-- What a stranger is told who holds a paper: whether it was issued, when, and which acts correct it. He names the digest that
-- stands on each page, or its first 16 digits, or the number of an act; nothing of any case is told.
create function check_paper(p text) returns table (kind text, standing text, at timestamptz, act text, act_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  select 'CONCLUSION',
    case when c.status in ('SIGNED', 'DELIVERED') then 'ISSUED'
         when c.status = 'FROZEN' and r.state = 'READY_FOR_SIGNATURE' then 'NOT_SIGNED' else 'WITHDRAWN' end,
    coalesce(s.signed_at, c.drafted_at), k.act, k.signed_at
  from conclusion c
  join request r on r.number = c.request
  left join conclusion_signature s on s.request = c.request and s.version = c.version
  left join correction k on k.request = c.request and k.version = c.version and k.status = 'SIGNED'
  where c.pdf_sha256 is not null and (left(c.content_sha256, 16) = p or c.content_sha256 = p)
  union all
  select 'ACT', case k.status when 'SIGNED' then 'ISSUED' when 'REVIEWED' then 'NOT_SIGNED' else 'WITHDRAWN' end,
    coalesce(k.signed_at, k.reviewed_at), null, null
  from correction k
  where k.act is not null and (left(k.content_sha256, 16) = p or k.content_sha256 = p or k.act = p)
  order by 5
$$;
revoke execute on function check_paper from public;
grant execute on function check_paper to dalel_app;

-- Who opened a case, on a page or through the API: the first and the last time, and on how many hours.
create table case_reading (
  request  text        not null references request,
  reader   text        not null,
  body     text,
  roles    text        not null default coalesce(current_setting('dalel.roles', true), ''),
  first_at timestamptz not null,
  last_at  timestamptz not null,
  times    integer     not null default 1,
  primary key (request, reader)
);
alter table case_reading enable row level security;
-- Whoever sees a case may be written down as its reader, also one who has no hand in it (acts_in): to read is all that he does.
create policy own on case_reading for select
  using (reader = actor() and exists (select 1 from request r where r.number = case_reading.request));
create policy opened on case_reading for insert
  with check (reader = actor() and exists (select 1 from request r where r.number = case_reading.request));
create policy again on case_reading for update using (reader = actor()) with check (reader = actor());
grant select, insert on case_reading to dalel_app;
grant update (last_at, times) on case_reading to dalel_app;

-- Wrong data of a request: what stood there, what should, why, who noticed; and who had read it until then. Written once.
create table data_correction (
  request      text        not null references request,
  ordinal      integer     not null check (ordinal > 0),
  field        text        not null,
  old_value    text,
  new_value    text        not null check (char_length(new_value) between 1 and 4000),
  reason       text        not null check (char_length(reason) between 1 and 4000),
  noticed_by   text        not null check (char_length(noticed_by) between 1 and 255),
  corrected_by text        not null,
  corrected_at timestamptz not null,
  primary key (request, ordinal),
  check (old_value is distinct from new_value)
);
create table data_correction_reader (
  request   text        not null,
  ordinal   integer     not null,
  reader    text        not null,
  name      text        not null,
  body      text,
  first_at  timestamptz not null,
  last_at   timestamptz not null,
  told_from timestamptz,
  primary key (request, ordinal, reader),
  foreign key (request, ordinal) references data_correction
);
alter table data_correction enable row level security;
create policy participant on data_correction for select
  using (exists (select 1 from request r where r.number = data_correction.request));
create policy corrected on data_correction for insert with check (
  corrected_by = actor() and (has_role('registrar') and takes_part_as(request, 'REGISTRY')
                              or has_role('requester') and takes_part_as(request, 'APPOINTING')));
alter table data_correction_reader enable row level security;
create policy told on data_correction_reader for select
  using (takes_part_as(request, 'REGISTRY', 'APPOINTING', 'APPOINTING_BODY')
         and (told_from is null or reader = actor() or told_from <= moment()));
grant select, insert on data_correction to dalel_app;
grant select on data_correction_reader to dalel_app;

-- From when on it is told that somebody opened a case, as of any other reading: policy (reading_disclosure); null for at once.
create function opening_told_from(c case_reading) returns timestamptz
  language sql stable
  return (
    select c.last_at + max(d.delay_hours) * interval '1 hour' from reading_disclosure d
    where d.delay_hours > 0 and d.valid_from <= (c.last_at at time zone 'Asia/Almaty')::date
      and (d.valid_to is null or d.valid_to > (c.last_at at time zone 'Asia/Almaty')::date)
      and (d.role = any (string_to_array(c.roles, ','))
           or d.agency in (select c.body union select b.parent from body b where b.code = c.body)));

-- Keeps with a correction whoever had read the case: opened it, read content of it, saved a proof or a certificate. How many of
-- them are told by now.
create function keep_readers(n text, p_ordinal integer) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  kept integer;
begin
  if not exists (select 1 from data_correction d where d.request = n and d.ordinal = p_ordinal and d.corrected_by = actor()) then
    raise exception 'no correction % of % by %', p_ordinal, n, actor() using errcode = 'insufficient_privilege';
  end if;
  insert into data_correction_reader (request, ordinal, reader, name, body, first_at, last_at, told_from)
  select n, p_ordinal, r.reader, coalesce(max(o.name), r.reader), coalesce(max(r.body), max(o.body)), min(r.first_at),
    max(r.last_at), max(r.told_from)
  from (
    select c.reader, c.body, c.first_at, c.last_at, opening_told_from(c) as told_from from case_reading c where c.request = n
    union all
    select substr(e.actor, 6), convert_from(e.entry, 'UTF8')::jsonb ->> 'body', e.at, e.at, e.told_from
    from custody_entry e
    join act_audience a on a.action = e.action and a.reading
    where e.request = n and e.actor like 'user:%' and e.entry is not null
  ) r
  left join officer o on o.id = r.reader
  group by r.reader;
  select count(*) into kept from data_correction_reader d
  where d.request = n and d.ordinal = p_ordinal and (d.told_from is null or d.told_from <= moment());
  return kept;
end $$;
revoke execute on function keep_readers from public;
grant execute on function keep_readers to dalel_app;

insert into act_audience (action, audience) values
  ('conclusion.correctionProposed', 'STUDY'),
  ('conclusion.correctionReviewed', 'STUDY'),
  ('conclusion.corrected', 'PARTICIPANTS'),
  ('conclusion.correctionRead', 'CENTER'),
  ('request.dataCorrected', 'PARTICIPANTS');
update act_audience set reading = true where action = 'conclusion.correctionRead';
