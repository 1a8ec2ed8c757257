-- Custody entries are written once. The application may add and read, nothing else.
create sequence custody_entry_number;

create table custody_entry (
  id         bigint      primary key,
  at         timestamptz not null,
  actor      text        not null,
  action     text        not null,
  subject    text        not null,
  request    text,
  entry      bytea       not null check (octet_length(entry) between 2 and 16384),
  nonce      bytea       not null check (octet_length(nonce) = 32),
  commitment bytea       not null check (octet_length(commitment) = 32)
);
create index custody_entry_of_request on custody_entry (request, id);
create index custody_entry_of_subject on custody_entry (subject, id);

-- Entries that have no place in the tree yet. Reading "since the last id" would lose the one that commits late.
create table custody_pending (
  entry bigint primary key references custody_entry
);

grant usage on sequence custody_entry_number to dalel_app;
grant select, insert on custody_entry to dalel_app;
grant insert on custody_pending to dalel_app;
-- Who sees an entry is said where requests are: an entry shows to whom its request shows.
