-- An entry costs the act one statement, and a round of the sequencer costs what it places, however many entries wait.

-- What waits is kept in the order in which it gets its places, with all that a place needs.
alter table custody_pending drop constraint custody_pending_pkey, drop constraint custody_pending_entry_fkey,
  add column at timestamptz, add column commitment bytea;
update custody_pending p set at = e.at, commitment = e.commitment from custody_entry e where e.id = p.entry;
alter table custody_pending alter column at set not null, alter column commitment set not null, add primary key (at, entry);

-- Whatever is entered waits for its place: no entry is left out, none waits twice, and the application has no hand in it. The
-- foreign key was for rows that the application wrote itself.
create function custody_waits() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into custody_pending (at, entry, commitment) values (new.at, new.id, new.commitment);
  return null;
end $$;
create trigger waits after insert on custody_entry for each row execute function custody_waits();
revoke execute on function custody_waits from public;
revoke insert on custody_pending from dalel_app;
alter table custody_entry alter column id set default nextval('custody_entry_number');

-- Nobody deletes an entry. A leaf gets its entry from what waits, so it needs no foreign key beside that, which
-- would write each entry a second time.
create function custody_stays() returns trigger
  language plpgsql as $$
begin
  raise exception 'entries of the custody log are never deleted' using errcode = 'restrict_violation';
end $$;
create trigger stays before delete or truncate on custody_entry for each statement execute function custody_stays();
alter table custody_leaf drop constraint custody_leaf_entry_fkey;

-- Entries are asked for by time, of a case or of a subject; these two served the sequencer, and nobody.
drop index custody_entry_in_order;
drop index custody_entry_of_request;

-- Whether this transaction is the one that may give places, until it ends.
create function custody_turn() returns boolean
  language sql volatile
  return sequences() and pg_try_advisory_xact_lock(x'44414c454c'::bigint);

-- Gives the oldest pending entries their places, in the order of their time, and tells their commitments; none when it is
-- another transaction's turn. Who commits late comes with the next round: only within a round does time decide.
create or replace function custody_sequence(p_limit integer) returns table (place bigint, committed bytea)
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not sequences() then
    raise insufficient_privilege using message = 'only the sequencer gives entries their places';
  end if;
  if not custody_turn() then
    return;
  end if;
  return query
    with gone as (
      delete from custody_pending where ctid = any (array(
        select p.ctid from custody_pending p order by p.at, p.entry limit p_limit))
      returning at, entry, commitment),
    placed as (
      insert into custody_leaf (index, entry, commitment)
      select coalesce((select max(l.index) + 1 from custody_leaf l), 0) + row_number() over (order by g.at, g.entry) - 1,
        g.entry, g.commitment
      from gone g
      returning index, commitment)
    select placed.index, placed.commitment from placed order by placed.index;
end $$;

-- Old answers of one caller are looked for at each of his calls.
create index idempotency_by_age on idempotency (actor, at);
