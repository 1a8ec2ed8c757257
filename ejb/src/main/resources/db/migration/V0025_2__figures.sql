-- How many requests in these states (a list with commas) each expert has in hand at all sites: a figure, no case shows through it.
create or replace function expert_load(states text) returns table (officer text, cases bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select substr(n.party, 6), cast(sum(n.cases) as bigint)
  from tally_now n
  where has_role('head', 'unit_head')
    and n.capacity = 'EXPERT' and n.party like 'user:%' and n.state = any (string_to_array(states, ','))
  group by n.party having sum(n.cases) > 0
$$;
drop index participation_of_experts;
