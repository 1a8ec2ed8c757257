-- How each member of a panel stands to a version of the conclusion: he agrees, or dissents and says his own opinion, which is
-- printed and delivered with it (CPC art. 281). The newest word on a version counts; nothing is changed.
create table concurrence (
  request        text        not null,
  version        integer     not null,
  member         text        not null,
  ordinal        integer     not null check (ordinal > 0),
  agrees         boolean     not null,
  opinion        text        check (char_length(opinion) between 1 and 20000),
  opinion_sha256 text        check (opinion_sha256 ~ '^[0-9a-f]{64}$'),
  education      text        not null check (char_length(education) between 1 and 255),
  specialty      text        not null check (char_length(specialty) between 1 and 255),
  experience     text        not null check (char_length(experience) between 1 and 255),
  degree         text        check (char_length(degree) between 1 and 255),
  post           text        not null check (char_length(post) between 1 and 255),
  said_at        timestamptz not null,
  primary key (request, version, member, ordinal),
  foreign key (request, version) references conclusion,
  check (agrees = (opinion is null) and agrees = (opinion_sha256 is null))
);

-- A member's signature: under the conclusion, under his part of it, or under his own opinion alone.
create table member_signature (
  request     text        not null,
  version     integer     not null,
  member      text        not null,
  subject     text        not null check (subject in ('CONCLUSION', 'PART', 'OPINION')),
  digest      text        not null check (digest ~ '^[0-9a-f]{16}$'),
  pages       integer     not null check (pages > 0),
  scan_sha256 text        not null check (scan_sha256 ~ '^[0-9a-f]{64}$'),
  scan_name   text        not null,
  scan_size   bigint      not null check (scan_size > 0),
  signed_at   timestamptz not null,
  primary key (request, version, member),
  foreign key (request, version) references conclusion
);

-- Both show to whom the version shows. A member speaks for himself, and while he sits on the panel.
alter table concurrence enable row level security;
create policy seen on concurrence for select using (exists (
  select 1 from conclusion c where c.request = concurrence.request and c.version = concurrence.version));
create policy said on concurrence for insert with check (
  acts_in(request) and has_role('expert') and takes_part_as(request, 'EXPERT') and member = actor()
  and sits_on_panel(request, member)
  and exists (select 1 from conclusion c where c.request = concurrence.request and c.version = concurrence.version
              and c.status = 'DRAFT'));
alter table member_signature enable row level security;
create policy seen on member_signature for select using (exists (
  select 1 from conclusion c where c.request = member_signature.request and c.version = member_signature.version));
create policy signed on member_signature for insert with check (
  acts_in(request) and has_role('expert') and takes_part_as(request, 'EXPERT') and member = actor()
  and sits_on_panel(request, member)
  and exists (select 1 from conclusion c where c.request = member_signature.request
              and c.version = member_signature.version and c.status = 'FROZEN'));
grant select, insert on concurrence, member_signature to dalel_app;

insert into act_audience (action, audience) values
  ('conclusion.concurred', 'STUDY'),
  ('conclusion.dissented', 'STUDY'),
  ('conclusion.insistedOn', 'STUDY'),
  ('conclusion.signedByMember', 'CENTER');
