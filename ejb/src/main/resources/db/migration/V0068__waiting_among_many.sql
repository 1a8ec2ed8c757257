-- What waits is found by what waits, and each of it is looked up in the docket. "exists" left the planner free to read all cases of a
-- party instead, and after a few calls it did: with the parties and the limit unknown it takes them for few.
create or replace function handovers_in_transit(most integer) returns setof bigint
  language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan rows 50 as $$
declare
  mine constant text[] := parties();
begin
  return query
    select h.id from handover h
    where h.received_at is null and h.recalled_at is null
      and (select true from docket d where d.request = h.request and d.party = any (mine) limit 1)
    order by h.released_at, h.id limit most;
end $$;

create or replace function motions_waiting(most integer, states text[])
  returns table (request text, kind text, asked_at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan rows 50 as $$
declare
  mine constant text[] := parties();
begin
  return query
    select m.request, m.kind, m.asked_at from motion m
    where m.answered_at is null and (
      select true from docket d
      where d.request = m.request and d.party = any (mine) and d.capacity in ('APPOINTING', 'REGISTRY')
        and (d.capacity = 'REGISTRY') = (
          select r.appointing_account is null from request r
          where r.number = m.request and r.state = any (states) and r.kind <> 'METHODICAL_HELP')
      limit 1)
    order by m.asked_at, m.id limit most;
end $$;

create or replace function fixity_plan(p_limit integer)
  returns table (request text, sha256 text, exhibit text, size bigint, stored_at timestamptz, checked_at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan rows 50 as $$
declare
  mine constant text[] := parties();
begin
  if not has_role('custodian', 'head') then return; end if;
  return query
    select o.request, o.sha256,
      (select e.number from exhibit e where e.request = o.request and e.sha256 = o.sha256 and e.removed_at is null),
      o.size, o.at, o.checked_at
    from vault_object o
    where o.kept and o.disposed_at is null
      and (select true from docket d where d.request = o.request and d.party = any (mine) and d.capacity = 'REGISTRY' limit 1)
    order by coalesce(o.checked_at, o.at) limit p_limit;
end $$;

-- As before: of each state the first case, by the order in which the docket keeps them.
create or replace function expert_next_due(states text) returns table (officer text, due timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  select c.officer, min(d.due)
  from (select distinct officer from expert_certificate) c
  cross join unnest(string_to_array(states, ',')) s (state)
  cross join lateral (
    select k.due from docket k
    where k.party = 'user:' || c.officer and k.capacity = 'EXPERT' and k.state = s.state
      and (not exists (select from sealing x where x.request = k.request and x.lifted_at is null) or takes_part(k.request))
    order by k.due, k.request limit 1) d
  where has_role('head', 'unit_head')
  group by c.officer
$$;

-- As before; at most two hundred, for whoever decides one sees the next.
create or replace function open_deviations() returns table (request text, ordinal integer, recorded_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  select d.request, d.ordinal, d.recorded_at from deviation d
  where has_role('quality') and d.decided_at is null
    and (not exists (select from sealing x where x.request = d.request and x.lifted_at is null) or takes_part(d.request))
  order by d.recorded_at, d.request limit 200
$$;

-- Disposals that wait for a head, who is another than the one who proposed it: when each case is due, and its number, after one place.
create function disposals_to_confirm(after_at timestamptz, after_request text, most integer)
  returns table (at timestamptz, request text)
  language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan rows 50 as $$
declare
  mine constant text[] := parties();
begin
  if not has_role('head') then return; end if;
  return query
    select d.due, p.request from disposal p cross join lateral (
      select x.due from docket x where x.request = p.request and x.party = any (mine) and x.capacity = 'REGISTRY' limit 1) d
    where p.superseded_at is null and p.confirmed_at is null and p.proposed_by <> actor()
      and (d.due, p.request) > (after_at, after_request)
    order by d.due, p.request limit most;
end $$;
revoke execute on function disposals_to_confirm from public;
grant execute on function disposals_to_confirm to dalel_app;

alter function request_matching(text, text[], timestamptz, text, integer) set plan_cache_mode = force_custom_plan;
