-- Lists and figures at any size: what they read is kept beside the cases, in the transaction of each step, by triggers. The
-- application reads it and writes none of it.

-- The docket: for each present participation, where its case stands and when it is due. A list is a stretch of one of its
-- indexes, which begin with the party and end in the order of the list; so a page costs the same, however many cases there are
-- and whoever asks. Only what is asked again and again is here: a line's other words come from the request, past its policy.
create table docket (
  request    text        not null,
  party      text        not null,
  capacity   text        not null,
  state      text        not null,
  unit       text        not null,
  due        timestamptz not null,
  changed_at timestamptz not null,
  primary key (request, party, capacity)
);
alter table docket enable row level security;
create policy own on docket for select using (party = any ((select parties())::text[]));
grant select on docket to dalel_app;

-- What a search by words reads: each case once, with the parties that may find it. Nobody reads it but request_matching.
create table catalogue (
  request text   primary key,
  parties text[] not null,
  words   text   not null
) with (fillfactor = 85);
alter table catalogue enable row level security;

-- How many cases a party has in each state and unit. A step adds rows of plus and minus one, which wait for nobody; now and then
-- a step folds what others left into the totals, one at a time. The truth is the sum of both.
create table tally (
  party    text   not null,
  capacity text   not null,
  unit     text   not null,
  state    text   not null,
  cases    bigint not null,
  primary key (party, capacity, unit, state)
);
create table tally_change (
  id       bigint generated always as identity,
  party    text   not null,
  capacity text   not null,
  unit     text   not null,
  state    text   not null,
  cases    bigint not null
);
alter table tally enable row level security;
create policy own on tally for select using (party = any ((select parties())::text[]));
alter table tally_change enable row level security;
create policy own on tally_change for select using (party = any ((select parties())::text[]));
create view tally_now with (security_invoker = true) as
  select party, capacity, unit, state, sum(cases) as cases
  from (select party, capacity, unit, state, cases from tally
        union all select party, capacity, unit, state, cases from tally_change) both_parts
  group by party, capacity, unit, state;
grant select on tally, tally_change, tally_now to dalel_app;

-- Figures are told of those who keep, examine, review or supervise.
create function tallied(capacity text) returns boolean
  language sql immutable
  return capacity in ('REGISTRY', 'EXPERT', 'REVIEWER', 'SUPERVISING_PROSECUTOR');

create function tally_added() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into tally_change (party, capacity, unit, state, cases)
  select party, capacity, unit, state, count(*) from added where tallied(capacity)
  group by party, capacity, unit, state;
  return null;
end $$;

create function tally_removed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into tally_change (party, capacity, unit, state, cases)
  select party, capacity, unit, state, -count(*) from removed where tallied(capacity)
  group by party, capacity, unit, state;
  return null;
end $$;

create function tally_moved() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into tally_change (party, capacity, unit, state, cases)
  select party, capacity, unit, state, sum(n)
  from (select party, capacity, unit, state, 1 as n from added
        union all select party, capacity, unit, state, -1 from removed) moved
  where tallied(capacity)
  group by party, capacity, unit, state having sum(n) <> 0;
  return null;
end $$;

create trigger tally_added after insert on docket
  referencing new table as added for each statement execute function tally_added();
create trigger tally_removed after delete on docket
  referencing old table as removed for each statement execute function tally_removed();
create trigger tally_moved after update on docket
  referencing old table as removed new table as added for each statement execute function tally_moved();

-- Whoever adds the thousandth change folds; while he has not committed nobody else does, and nobody waits for him.
create function tally_fold() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not pg_try_advisory_xact_lock(x'54414c4c59'::bigint) then return null; end if;
  with gone as (delete from tally_change returning party, capacity, unit, state, cases)
  insert into tally as t (party, capacity, unit, state, cases)
  select party, capacity, unit, state, sum(cases) from gone group by party, capacity, unit, state having sum(cases) <> 0
  on conflict (party, capacity, unit, state) do update set cases = t.cases + excluded.cases;
  return null;
end $$;
create trigger fold after insert on tally_change for each row when (new.id % 1000 = 0) execute function tally_fold();

-- Which participation opens its case, and so stands in the docket.
create function docketed(p participation) returns boolean
  language sql stable
  return p.until is null and p.opens;

-- Brings docket and catalogue of some cases to what their participations say. The cases stand still until the transaction
-- ends: a step that is taken at the same moment would not see the new row, and the row not the step.
create function docket_follow(cases text[]) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from request where number = any (cases) order by number for no key update;
  delete from docket d
  where d.request = any (cases)
    and not exists (select from participation p
                    where p.request = d.request and p.party = d.party and p.capacity = d.capacity and docketed(p));
  insert into docket (request, party, capacity, state, unit, due, changed_at)
  select r.number, p.party, p.capacity, r.state, coalesce(r.unit, ''), r.due, r.changed_at
  from request r join participation p on p.request = r.number
  where r.number = any (cases) and docketed(p)
  on conflict (request, party, capacity) do nothing;
  insert into catalogue as c (request, parties, words)
  select r.number, array(select distinct d.party from docket d where d.request = r.number order by d.party),
    lower(r.number || ' ' || r.case_number)
  from request r where r.number = any (cases)
  on conflict (request) do update set parties = excluded.parties, words = excluded.words
  where (c.parties, c.words) is distinct from (excluded.parties, excluded.words);
end $$;
revoke execute on function docket_follow from public;

create function docket_of_participations() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform docket_follow(array(select distinct request from changed order by request));
  return null;
end $$;
create trigger docket_admitted after insert on participation
  referencing new table as changed for each statement execute function docket_of_participations();
create trigger docket_changed after update on participation
  referencing new table as changed for each statement execute function docket_of_participations();

create function docket_of_request() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update docket d
  set state = new.state, unit = coalesce(new.unit, ''), due = new.due, changed_at = new.changed_at
  where d.request = new.number;
  if new.case_number is distinct from old.case_number then
    update catalogue c set words = lower(new.number || ' ' || new.case_number) where c.request = new.number;
  end if;
  return null;
end $$;
create trigger docket_moves after update on request for each row
  when ((old.state, old.unit, old.due, old.changed_at, old.case_number)
        is distinct from (new.state, new.unit, new.due, new.changed_at, new.case_number))
  execute function docket_of_request();

-- Writes all of it anew from the cases, the indexes last: for the first time, and after rows were loaded past the triggers.
-- Nobody else reads or writes until the transaction ends.
create function docket_refill() returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  lock table request, participation in share mode;
  drop index if exists docket_of_party, docket_in_state, docket_of_turn, docket_by_change, docket_by_number, catalogue_words;
  truncate docket, catalogue, tally, tally_change;
  alter table docket disable trigger user;
  insert into docket (request, party, capacity, state, unit, due, changed_at)
  select r.number, p.party, p.capacity, r.state, coalesce(r.unit, ''), r.due, r.changed_at
  from request r join participation p on p.request = r.number
  where docketed(p);
  alter table docket enable trigger user;
  insert into catalogue (request, parties, words)
  select r.number, coalesce(d.parties, '{}'), lower(r.number || ' ' || r.case_number)
  from request r left join (select request, array_agg(distinct party order by party) as parties from docket group by request) d
    on d.request = r.number;
  insert into tally (party, capacity, unit, state, cases)
  select party, capacity, unit, state, count(*) from docket where tallied(capacity)
  group by party, capacity, unit, state;
  create index docket_of_party on docket (party, due, request);
  create index docket_in_state on docket (party, state, due, request);
  create index docket_of_turn on docket (party, capacity, state, due, request);
  create index docket_by_number on docket (party, request);
  create index docket_by_change on docket (party, state, changed_at, request);
  create index catalogue_words on catalogue using gin (words gin_trgm_ops) with (fastupdate = off);
end $$;
revoke execute on function docket_refill from public;
select docket_refill();
