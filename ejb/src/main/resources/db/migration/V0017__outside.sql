-- The log's relations to the outside world. Whoever carries its checkpoints out is known by name and role, as the sequencer is:
-- the container gives both, and no account has such an id.
create function heralds() returns boolean
  language sql stable
  return actor() = 'herald' and has_role('herald');

-- What came of the last telling of each witness that has an address. What a witness signed stands elsewhere and stays.
create table custody_push (
  witness text        primary key,
  size    bigint      not null references custody_checkpoint,
  outcome text        not null check (outcome in ('SIGNED', 'OTHER_HISTORY', 'UNKNOWN_LOG', 'UNTRUSTED_KEY', 'REFUSED',
                                                  'FALSE_SIGNATURE', 'UNREACHABLE')),
  detail  text        check (length(detail) <= 200),
  at      timestamptz not null
);
alter table custody_push enable row level security;
create policy open on custody_push for select using (true);
create policy told on custody_push for insert with check (heralds());
create policy told_again on custody_push for update using (heralds());
grant select, insert on custody_push to dalel_app;
grant update (size, outcome, detail, at) on custody_push to dalel_app;

-- The log speaks of itself: that another key signs from now on. The sequencer alone says so, and it shows to everybody, for it
-- tells nothing but public keys.
create policy own_of_sequencer on custody_entry for insert with check (actor = 'sequencer' and sequences());
create policy of_the_log_by_the_sequencer on custody_entry as restrictive for insert
  with check (subject not like 'log:%' or (actor = 'sequencer' and sequences()));
create policy of_the_log on custody_entry for select using (subject like 'log:%');

-- Time stamps (RFC 3161) over checkpoints as the log signed them: the whole answer of the authority, and what it says. Written once.
create table custody_timestamp (
  size       bigint      primary key references custody_checkpoint,
  reply      bytea       not null check (octet_length(reply) between 1 and 65536),
  stamped_at timestamptz not null,
  authority  text        not null,
  policy     text        not null,
  serial     text        not null,
  at         timestamptz not null
);
comment on column custody_timestamp.stamped_at is 'by the clock of the authority';
comment on column custody_timestamp.at is 'when the answer came, by ours';
alter table custody_timestamp enable row level security;
create policy open on custody_timestamp for select using (true);
create policy stamped on custody_timestamp for insert with check (heralds());
grant select, insert on custody_timestamp to dalel_app;

-- What came of the last attempt to get one.
create table custody_stamping (
  single  boolean     primary key default true check (single),
  size    bigint      not null references custody_checkpoint,
  outcome text        not null check (outcome in ('STAMPED', 'UNREACHABLE', 'REFUSED', 'OTHER', 'UNTRUSTED', 'UNREADABLE',
                                                  'UNSET')),
  detail  text        check (length(detail) <= 200),
  at      timestamptz not null
);
alter table custody_stamping enable row level security;
create policy open on custody_stamping for select using (true);
create policy tried on custody_stamping for insert with check (heralds());
create policy tried_again on custody_stamping for update using (heralds());
grant select, insert on custody_stamping to dalel_app;
grant update (size, outcome, detail, at) on custody_stamping to dalel_app;
