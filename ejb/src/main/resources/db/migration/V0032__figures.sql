-- Whose cases a caller's figures are about: those of his parties; all sites' for a statistician, who sees no case.
create function figured() returns text[]
  language sql stable security definer set search_path = public, pg_temp
  return case when has_role('statistician') then array(select 'body:' || code from body where kind = 'SITE') else parties() end;

alter policy own on tally using (party = any ((select figured())::text[]));
alter policy own on tally_change using (party = any ((select figured())::text[]));

-- How many of these cases in these states are due after one instant and not after another; counting stops at the most.
create function cases_due(as_what text, in_states text[], after_at timestamptz, until_at timestamptz, most integer) returns integer
  language sql stable security definer set search_path = public, pg_temp as $$
  select cast(count(*) as integer) from (
    select from unnest(figured()) p (party) cross join unnest(in_states) s (state) cross join lateral (
      select from docket d
      where d.party = p.party and d.capacity = as_what and d.state = s.state and d.due > after_at and d.due <= until_at
      limit most) one
    limit most) counted
$$;

-- Since when the oldest of the caller's cases in these states waits.
create function cases_oldest(as_what text, in_states text[]) returns timestamptz
  language sql stable security definer set search_path = public, pg_temp as $$
  select min(oldest.due) from unnest(parties()) p (party) cross join unnest(in_states) s (state) cross join lateral (
    select d.due from docket d where d.party = p.party and d.capacity = as_what and d.state = s.state
    order by d.due, d.request limit 1) oldest
$$;
revoke execute on function cases_due, cases_oldest from public;
grant execute on function figured, cases_due, cases_oldest to dalel_app;

-- How many requests in these states (a list with commas) each expert has in hand at all sites: a figure, no case shows through it.
-- Sealed cases, which are few, are taken out of it for whoever they are sealed from.
create or replace function expert_load(states text) returns table (officer text, cases bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  with wanted (state) as (select unnest(string_to_array(states, ',')))
  select substr(n.party, 6), cast(sum(n.cases) as bigint)
  from (
    select t.party, t.cases from tally_now t join wanted using (state)
    where t.capacity = 'EXPERT' and t.party like 'user:%'
    union all
    select d.party, -1 from sealing s join docket d on d.request = s.request join wanted using (state)
    where s.lifted_at is null and d.capacity = 'EXPERT' and d.party like 'user:%' and sealed_from(s.request)) n
  where has_role('head', 'unit_head')
  group by n.party having sum(n.cases) > 0
$$;
drop index participation_of_experts;
