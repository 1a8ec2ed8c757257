-- A person is looked for as a party again and again.
create unique index officer_as_party on officer (('user:' || id));
-- Its first columns are those of participation_once; the other two are the docket's task now.
drop index participation_in_request, request_by_state, request_by_change;

-- The next cases of these parties: in the order in which they are due, or in which they changed last; in these states alone
-- where states are given, which by change they are always, or alone where one takes part as as_what[i] and the case stands in
-- in_states[i]. Each party's stretch, and each state's, is read along its index and never further than the page goes.
create function docket_stretch(of text[], as_what text[], in_states text[], by_change boolean,
                               after_at timestamptz, after_request text, most integer)
  returns table (at timestamptz, request text)
  language plpgsql stable rows 50 as $$
begin
  if as_what is not null then
    return query
      select distinct d.due, d.request
      from unnest(of) p (party) cross join unnest(as_what, in_states) t (capacity, state) cross join lateral (
        select x.due, x.request from docket x
        where x.party = p.party and x.capacity = t.capacity and x.state = t.state
          and (x.due, x.request) > (after_at, after_request)
        order by x.due, x.request limit most) d
      order by d.due, d.request limit most;
  elsif by_change then
    return query
      select distinct d.changed_at, d.request
      from unnest(of) p (party) cross join unnest(in_states) t (state) cross join lateral (
        select distinct x.changed_at, x.request from docket x
        where x.party = p.party and x.state = t.state and (x.changed_at, x.request) > (after_at, after_request)
        order by x.changed_at, x.request limit most) d
      order by d.changed_at, d.request limit most;
  elsif in_states is not null then
    return query
      select distinct d.due, d.request
      from unnest(of) p (party) cross join unnest(in_states) t (state) cross join lateral (
        select distinct x.due, x.request from docket x
        where x.party = p.party and x.state = t.state and (x.due, x.request) > (after_at, after_request)
        order by x.due, x.request limit most) d
      order by d.due, d.request limit most;
  else
    return query
      select distinct d.due, d.request
      from unnest(of) p (party) cross join lateral (
        select distinct x.due, x.request from docket x
        where x.party = p.party and (x.due, x.request) > (after_at, after_request)
        order by x.due, x.request limit most) d
      order by d.due, d.request limit most;
  end if;
end $$;

-- Whether fewer than one case in fifty contains the pattern, by a sample of about a thousand.
create function is_rare(pattern text) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select count(*) filter (where c.words like pattern) * 50 < count(*)
  from catalogue c tablesample system (
    (select 100 * least(1, 1000 / greatest(reltuples, 1000)) from pg_class where oid = 'catalogue'::regclass)) repeatable (1)
$$;
revoke execute on function is_rare from public;

-- The caller's cases whose number or case number contains the words, at least three signs: the highest numbers first, below one
-- of them. What is found often is found among his next cases, so those are looked at first; what a sample of all shows to be rare
-- is looked up by its end, in which numbers differ most. Operators on text tell too much to run below a policy: the owner asks, and
-- the rule of the parties stands in here.
create function request_matching(wanted text, in_states text[], since timestamptz, below text, most integer)
  returns setof text
  language plpgsql stable security definer set search_path = public, pg_temp set enable_seqscan = off rows 50 as $$
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
  return query
    select c.request from catalogue c
    where c.words like ending and (c.words like pattern) is true and (c.parties && mine) is true and c.request < below
      and (in_states is null and since is null or exists (
        select from request r where r.number = c.request
          and (in_states is null or r.state = any (in_states)) and (since is null or r.changed_at > since)))
    order by c.request desc limit most;
end $$;
revoke execute on function request_matching from public;
grant execute on function request_matching to dalel_app;

-- What is in transit in the caller's cases, the oldest first: of all that is under way each is asked once and cheaply.
create function handovers_in_transit(most integer) returns setof bigint
  language plpgsql stable security definer set search_path = public, pg_temp rows 50 as $$
declare
  mine constant text[] := parties();
begin
  return query
    select h.id from handover h
    where h.received_at is null and h.recalled_at is null
      and exists (select from docket d where d.request = h.request and d.party = any (mine))
    order by h.released_at, h.id limit most;
end $$;
revoke execute on function handovers_in_transit from public;
grant execute on function handovers_in_transit to dalel_app;
