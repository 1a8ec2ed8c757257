-- The public half of the log: a Merkle tree (RFC 6962) over the commitments of the entries, its signed checkpoints and the
-- signatures of witnesses. All of it is written once; the application may add and read, nothing else.

-- The sequencer is known by its name and its role: the container gives it both, and no account has such an id.
create function sequences() returns boolean
  language sql stable
  return actor() = 'sequencer' and has_role('sequencer');

-- Which entry is which leaf. A leaf shows to whom its entry shows; what a stranger may see of it is asked below.
create table custody_leaf (
  index      bigint primary key check (index >= 0),
  entry      bigint not null unique references custody_entry,
  commitment bytea  not null check (octet_length(commitment) = 32)
);
alter table custody_leaf enable row level security;
create policy shown on custody_leaf for select using (
  sequences() or exists (select 1 from custody_entry e where e.id = custody_leaf.entry));
grant select on custody_leaf to dalel_app;

-- Full tiles alone: 256 hashes and the hash over them. A partial tile is made when it is asked for, at level 0 from the leaves,
-- above it from the roots of the full tiles below.
create table custody_tile (
  level  smallint not null check (level >= 0),
  number bigint   not null check (number >= 0),
  hashes bytea    not null check (octet_length(hashes) = 8192),
  root   bytea    not null check (octet_length(root) = 32),
  primary key (level, number)
);
alter table custody_tile enable row level security;
create policy open on custody_tile for select using (true);
create policy sequenced on custody_tile for insert with check (sequences());
grant select, insert on custody_tile to dalel_app;

create table custody_checkpoint (
  size bigint      primary key check (size > 0),
  root bytea       not null check (octet_length(root) = 32),
  note text        not null,
  at   timestamptz not null
);
alter table custody_checkpoint enable row level security;
create policy open on custody_checkpoint for select using (true);
create policy sequenced on custody_checkpoint for insert with check (sequences());
grant select, insert on custody_checkpoint to dalel_app;

-- A witness is known by its signature, which is checked before it gets here, and not by a login.
create table custody_cosignature (
  size    bigint      not null references custody_checkpoint,
  witness text        not null,
  line    text        not null,
  at      timestamptz not null,
  primary key (size, witness)
);
create index custody_cosignature_of_witness on custody_cosignature (witness, size);
alter table custody_cosignature enable row level security;
create policy open on custody_cosignature for select using (true);
create policy cosigned on custody_cosignature for insert with check (true);
grant select, insert on custody_cosignature to dalel_app;

-- With which key the checkpoints from a size on are signed.
create table custody_key (
  vkey      text   primary key,
  from_size bigint not null
);
alter table custody_key enable row level security;
create policy open on custody_key for select using (true);
create policy sequenced on custody_key for insert with check (sequences());
grant select, insert on custody_key to dalel_app;

-- The order in which pending entries enter the tree.
create index custody_entry_in_order on custody_entry (at, id);

-- Gives the oldest pending entries their places, in the order of their time, and tells their commitments.
create function custody_sequence(p_limit integer) returns table (place bigint, committed bytea)
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not sequences() then
    raise insufficient_privilege using message = 'only the sequencer gives entries their places';
  end if;
  return query
    with chosen as (
      select e.id, e.commitment, row_number() over (order by e.at, e.id) as nth
      from custody_pending p join custody_entry e on e.id = p.entry
      order by e.at, e.id limit p_limit),
    gone as (delete from custody_pending p using chosen c where p.entry = c.id),
    placed as (
      insert into custody_leaf (index, entry, commitment)
      select coalesce((select max(l.index) + 1 from custody_leaf l), 0) + c.nth - 1, c.id, c.commitment from chosen c
      returning index, commitment)
    select placed.index, placed.commitment from placed order by placed.index;
end $$;

-- What is public of the leaves: their commitments, as far as a signed checkpoint covers them.
create function custody_commitments(p_first bigint, p_count integer) returns table (committed bytea)
  language sql stable security definer set search_path = public, pg_temp as $$
  select l.commitment from custody_leaf l
  where l.index >= p_first and l.index < p_first + p_count
    and (sequences() or l.index < (select max(c.size) from custody_checkpoint c))
  order by l.index
$$;

revoke execute on function custody_sequence, custody_commitments from public;
grant execute on function custody_sequence, custody_commitments to dalel_app;

insert into act_audience (action, audience) values
  ('exhibit.proofTaken', 'PARTICIPANTS'),
  ('request.proofTaken', 'PARTICIPANTS');
