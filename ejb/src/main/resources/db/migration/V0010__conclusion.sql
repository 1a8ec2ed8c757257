-- The expert's conclusion in versions. Its content is written once: the application may change how far a version has come,
-- and note its print, nothing else. At most one version is present; the others were replaced.
create table conclusion (
  request        text        not null references request,
  version        integer     not null check (version > 0),
  language       text        not null check (language in ('kk', 'ru', 'en')),
  content        jsonb       not null,
  content_sha256 text        not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
  drafted_by     text        not null,
  drafted_at     timestamptz not null,
  status         text        not null check (status in ('DRAFT', 'SUPERSEDED', 'FROZEN', 'SIGNED', 'DELIVERED')),
  pdf_sha256     text        check (pdf_sha256 ~ '^[0-9a-f]{64}$'),
  pdf_size       bigint      check (pdf_size > 0),
  pages          integer     check (pages > 0),
  primary key (request, version),
  check ((pdf_sha256 is null) = (pdf_size is null) and (pdf_sha256 is null) = (pages is null)),
  check (status not in ('FROZEN', 'SIGNED', 'DELIVERED') or pdf_sha256 is not null)
);
create unique index conclusion_present on conclusion (request) where status <> 'SUPERSEDED';

-- A print is noted once; a version goes forward only.
create function conclusion_goes_forward() returns trigger
  language plpgsql set search_path = public, pg_temp as $$
begin
  if old.pdf_sha256 is not null
      and (new.pdf_sha256, new.pdf_size, new.pages) is distinct from (old.pdf_sha256, old.pdf_size, old.pages) then
    raise exception 'the print of % version % is noted already', old.request, old.version;
  end if;
  if new.status <> old.status
      and (old.status, new.status) not in (('DRAFT', 'SUPERSEDED'), ('DRAFT', 'FROZEN'), ('FROZEN', 'SUPERSEDED'),
                                           ('FROZEN', 'SIGNED'), ('SIGNED', 'DELIVERED')) then
    raise exception '% version % cannot go from % to %', old.request, old.version, old.status, new.status;
  end if;
  return new;
end $$;
create trigger goes_forward before update on conclusion for each row execute function conclusion_goes_forward();

-- Drafts are for those who examine and review; the form checker sees the present version once it is before him, the
-- registrar what is signed, the appointing side what is delivered.
alter table conclusion enable row level security;
create policy examiner on conclusion for select using (takes_part_as(request, 'EXPERT', 'REVIEWER'));
create policy form_checker on conclusion for select using (
  status <> 'SUPERSEDED' and has_role('head', 'unit_head') and takes_part_as(request, 'REGISTRY')
  and exists (select 1 from request r where r.number = conclusion.request
              and r.state in ('FORM_CHECK', 'READY_FOR_SIGNATURE', 'SIGNED', 'DELIVERED', 'OBJECTS_RETURNED')));
create policy registrar on conclusion for select using (
  status in ('SIGNED', 'DELIVERED') and has_role('registrar') and takes_part_as(request, 'REGISTRY'));
create policy appointing on conclusion for select using (
  status = 'DELIVERED' and takes_part_as(request, 'APPOINTING', 'APPOINTING_BODY'));
create policy drafted on conclusion for insert with check (
  status = 'DRAFT' and has_role('expert') and takes_part_as(request, 'EXPERT') and drafted_by = actor());
create policy changed on conclusion for update
  using (
    (status in ('DRAFT', 'FROZEN') and has_role('expert') and takes_part_as(request, 'EXPERT'))
    or (status = 'DRAFT' and has_role('head', 'unit_head') and takes_part_as(request, 'REGISTRY'))
    or (status = 'SIGNED' and has_role('registrar') and takes_part_as(request, 'REGISTRY')))
  with check (
    (status in ('SUPERSEDED', 'SIGNED') and has_role('expert') and takes_part_as(request, 'EXPERT'))
    or (status = 'FROZEN' and has_role('head', 'unit_head') and takes_part_as(request, 'REGISTRY'))
    or (status = 'DELIVERED' and has_role('registrar') and takes_part_as(request, 'REGISTRY')));

create table conclusion_signature (
  request         text        not null,
  version         integer     not null,
  kind            text        not null check (kind in ('PAPER')),
  digest          text        not null check (digest ~ '^[0-9a-f]{16}$'),
  pages           integer     not null check (pages > 0),
  scan_sha256     text        not null check (scan_sha256 ~ '^[0-9a-f]{64}$'),
  scan_name       text        not null,
  scan_size       bigint      not null check (scan_size > 0),
  scan_media_type text,
  signed_by       text        not null,
  signed_at       timestamptz not null,
  primary key (request, version),
  foreign key (request, version) references conclusion
);
-- A signature shows to whom the version shows that it is under.
alter table conclusion_signature enable row level security;
create policy seen on conclusion_signature for select using (exists (
  select 1 from conclusion c where c.request = conclusion_signature.request and c.version = conclusion_signature.version));
create policy signed on conclusion_signature for insert with check (
  has_role('expert') and takes_part_as(request, 'EXPERT') and signed_by = actor());

-- The internal review: what the reviewer remarks and what the expert replies. Written once, shown to these two only.
create table review_comment (
  request text        not null,
  ordinal integer     not null check (ordinal > 0),
  version integer     not null,
  place   text,
  text    text        not null check (char_length(text) between 1 and 4000),
  author  text        not null,
  at      timestamptz not null,
  primary key (request, ordinal),
  foreign key (request, version) references conclusion
);
create table review_reply (
  request text        not null,
  comment integer     not null,
  ordinal integer     not null check (ordinal > 0),
  text    text        not null check (char_length(text) between 1 and 4000),
  author  text        not null,
  at      timestamptz not null,
  primary key (request, comment, ordinal),
  foreign key (request, comment) references review_comment
);
alter table review_comment enable row level security;
create policy examiner on review_comment for select using (takes_part_as(request, 'EXPERT', 'REVIEWER'));
create policy reviewer on review_comment for insert with check (
  has_role('reviewer') and takes_part_as(request, 'REVIEWER') and not takes_part_as(request, 'EXPERT') and author = actor());
alter table review_reply enable row level security;
create policy examiner on review_reply for select using (takes_part_as(request, 'EXPERT', 'REVIEWER'));
create policy expert on review_reply for insert with check (
  has_role('expert') and takes_part_as(request, 'EXPERT') and author = actor());

-- The dispatch of the signed conclusion; the day on which it left counts for the term, whenever it is recorded.
create table delivery (
  request       text        primary key references request,
  version       integer     not null,
  channel       text        not null check (channel in ('POST', 'COURIER', 'IN_PERSON', 'ELECTRONIC')),
  dispatched_on date        not null,
  tracking      text,
  addressee     text        not null,
  due           timestamptz,
  in_time       boolean,
  recorded_by   text        not null,
  recorded_at   timestamptz not null,
  foreign key (request, version) references conclusion,
  check ((due is null) = (in_time is null))
);
create table delivery_receipt (
  request     text        primary key references delivery,
  received_on date        not null,
  received_by text        not null,
  recorded_by text        not null,
  recorded_at timestamptz not null
);
alter table delivery enable row level security;
create policy participant on delivery for select using (exists (select 1 from request r where r.number = delivery.request));
create policy registrar on delivery for insert with check (
  has_role('registrar') and takes_part_as(request, 'REGISTRY') and recorded_by = actor());
alter table delivery_receipt enable row level security;
create policy participant on delivery_receipt for select
  using (exists (select 1 from request r where r.number = delivery_receipt.request));
create policy registrar on delivery_receipt for insert with check (
  has_role('registrar') and takes_part_as(request, 'REGISTRY') and recorded_by = actor());

grant select, insert on conclusion, conclusion_signature, review_comment, review_reply, delivery, delivery_receipt to dalel_app;
grant update (status, pdf_sha256, pdf_size, pages) on conclusion to dalel_app;
