-- Whoever has a number before him types it as it stands: its last eight digits name few cases, where in a million numbers the same
-- signs in threes stand thousands of times.
create function eights(words text) returns integer[]
  language sql immutable strict parallel safe as $$
  select coalesce(array_agg(distinct cast(substr(run.digits, i, 8) as integer)), '{}')
  from regexp_matches(words, '[0-9]{8,}', 'g') m (digits) cross join lateral (select m.digits[1]) run (digits)
    cross join generate_series(1, length(run.digits) - 7) i
$$;
create index catalogue_eights on catalogue using gin (eights(words)) with (fastupdate = off);

create or replace function request_matching(wanted text, in_states text[], since timestamptz, below text, most integer)
  returns setof text
  language plpgsql stable security definer set search_path = public, pg_temp set enable_seqscan = off
  set plan_cache_mode = force_custom_plan rows 50 as $$
declare
  mine constant text[] := parties();
  pattern constant text := '%' || regexp_replace(lower(wanted), '([\\%_])', '\\\1', 'g') || '%';
  ending constant text := '%' || regexp_replace(right(lower(wanted), 6), '([\\%_])', '\\\1', 'g') || '%';
  near integer;
  seen integer;
  numbers text[];
begin
  if char_length(wanted) < 3 then raise exception 'too short to look for: %', wanted; end if;
  foreach near in array array[300, 3000] loop
    exit when near > 300 and is_rare(pattern);
    with next as materialized (
      select distinct x.request
      from unnest(mine) p (party) cross join lateral (
        select distinct d.request from docket d
        where d.party = p.party and d.request < below order by d.request desc limit near) x
      order by x.request desc limit near),
    hit as (
      select c.request from next n join catalogue c on c.request = n.request
      where (c.words like pattern) is true and (in_states is null and since is null or exists (
        select from request r where r.number = c.request
          and (in_states is null or r.state = any (in_states)) and (since is null or r.changed_at > since)))
      order by c.request desc limit most)
    select (select count(*) from next), (select array_agg(h.request) from hit h) into seen, numbers;
    if seen < near or cardinality(numbers) = most then
      return query select unnest(numbers);
      return;
    end if;
  end loop;
  if wanted ~ '[0-9]{8}$' then
    return query
      select c.request from catalogue c
      where eights(c.words) @> array[cast(right(wanted, 8) as integer)]
        and (c.words like pattern) is true and (c.parties && mine) is true and c.request < below
        and (in_states is null and since is null or exists (
          select from request r where r.number = c.request
            and (in_states is null or r.state = any (in_states)) and (since is null or r.changed_at > since)))
      order by c.request desc limit most;
  else
    return query
      select c.request from catalogue c
      where c.words like ending and (c.words like pattern) is true and (c.parties && mine) is true and c.request < below
        and (in_states is null and since is null or exists (
          select from request r where r.number = c.request
            and (in_states is null or r.state = any (in_states)) and (since is null or r.changed_at > since)))
      order by c.request desc limit most;
  end if;
end $$;

-- The next due of each expert who has something in hand, where the tally says that he has.
create or replace function expert_next_due(states text) returns table (officer text, due timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  select substr(h.party, 6), min(d.due)
  from (
    select distinct t.party, t.state from tally_now t join unnest(string_to_array(states, ',')) s (state) using (state)
    where t.capacity = 'EXPERT' and t.party like 'user:%' and t.cases > 0) h
  cross join lateral (
    select k.due from docket k
    where k.party = h.party and k.capacity = 'EXPERT' and k.state = h.state
      and (not exists (select from sealing x where x.request = k.request and x.lifted_at is null) or takes_part(k.request))
    order by k.due, k.request limit 1) d
  where has_role('head', 'unit_head')
  group by h.party
$$;
