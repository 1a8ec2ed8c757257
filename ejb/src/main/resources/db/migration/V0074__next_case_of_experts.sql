-- When the next case of each expert is due: one look for each of them into an index of what experts have in hand, instead of one for
-- each state of each. The states are those of State.isActive; a test compares them.
create function is_active(state text) returns boolean
  language sql immutable
  return state in (
    'REGISTERED', 'TRIAGED', 'ASSIGNED', 'ACCEPTED', 'IN_EXAMINATION', 'DRAFTED', 'TECHNICAL_REVIEW', 'FORM_CHECK',
    'READY_FOR_SIGNATURE', 'SUSPENDED');
create index docket_in_hand on docket (party, due, request) where capacity = 'EXPERT' and is_active(state);

drop function expert_next_due(text);
create function expert_next_due() returns table (officer text, due timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  select substr(h.party, 6), d.due
  from (
    select t.party from tally_now t where t.capacity = 'EXPERT' and t.party like 'user:%' and is_active(t.state)
    group by t.party having sum(t.cases) > 0) h
  cross join lateral (
    select k.due from docket k
    where k.party = h.party and k.capacity = 'EXPERT' and is_active(k.state)
      and (not exists (select from sealing x where x.request = k.request and x.lifted_at is null) or takes_part(k.request))
    order by k.due, k.request limit 1) d
  where has_role('head', 'unit_head')
$$;
revoke execute on function expert_next_due from public;
grant execute on function expert_next_due to dalel_app;
