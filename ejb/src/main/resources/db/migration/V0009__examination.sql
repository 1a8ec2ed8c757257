-- The expert's work: tools, notes, answers. Written once; what was wrong is followed by a right one, both stay.
-- Only those who examine and review see them.
create table tool_used (
  request     text        not null references request,
  ordinal     integer     not null,
  name        text        not null,
  version     text        not null,
  verified_on date        not null,
  author      text        not null,
  at          timestamptz not null,
  primary key (request, ordinal),
  unique (request, name, version, verified_on)
);

create table note (
  request text        not null references request,
  ordinal integer     not null check (ordinal > 0),
  author  text        not null,
  at      timestamptz not null,
  kind    text        not null check (kind in ('OBSERVATION', 'RESULT', 'OPINION', 'DEVIATION')),
  outcome text        check (outcome in ('POSITIVE', 'NONE', 'FAILED')),
  exhibit text,
  method  text,
  tool    text,
  text    text        not null check (char_length(text) between 1 and 20000),
  amends  integer     check (amends < ordinal),
  reason  text,
  nonce   text        not null check (nonce ~ '^[0-9a-f]{64}$'),
  primary key (request, ordinal),
  unique (request, amends),
  foreign key (request, amends) references note (request, ordinal),
  check ((kind = 'RESULT') = (outcome is not null)),
  check (reason is not null or (amends is null and kind <> 'DEVIATION'))
);

create table answer (
  request   text        not null,
  question  integer     not null,
  revision  integer     not null check (revision > 0),
  text      text        check (char_length(text) between 1 and 20000),
  refused   boolean     not null,
  reason    text,
  certainty text        check (certainty in ('CATEGORICAL', 'PROBABLE', 'INCONCLUSIVE')),
  author    text        not null,
  at        timestamptz not null,
  nonce     text        not null check (nonce ~ '^[0-9a-f]{64}$'),
  primary key (request, question, revision),
  foreign key (request, question) references question (request, ordinal),
  check (refused = (text is null) and refused = (certainty is null)),
  check (not refused or reason is not null)
);

alter table tool_used enable row level security;
create policy examiner on tool_used for select using (takes_part_as(request, 'EXPERT', 'REVIEWER'));
create policy expert on tool_used for insert with check (takes_part_as(request, 'EXPERT') and author = actor());

alter table note enable row level security;
create policy examiner on note for select using (takes_part_as(request, 'EXPERT', 'REVIEWER'));
create policy expert on note for insert with check (takes_part_as(request, 'EXPERT') and author = actor());

alter table answer enable row level security;
create policy examiner on answer for select using (takes_part_as(request, 'EXPERT', 'REVIEWER'));
create policy expert on answer for insert with check (takes_part_as(request, 'EXPERT') and author = actor());

grant select, insert on tool_used, note, answer to dalel_app;
