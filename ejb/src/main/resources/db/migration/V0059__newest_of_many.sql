-- Lists that read all there ever was to show the newest of it: each gets what it goes by.

-- What was disposed of leaves the list of those whose time is over; else each look at it would go past all of them.
alter table archive_case add column gone boolean not null default false;
update archive_case a set gone = true from request r where r.number = a.request and r.state = 'DISPOSED';
drop index archive_case_by_end;
create index archive_case_by_end on archive_case (kept_until, request) where not gone;

create function archive_gone() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update archive_case set gone = true where request = new.number;
  return null;
end $$;
create trigger archive_gone after update of state on request for each row
  when (new.state = 'DISPOSED') execute function archive_gone();
revoke execute on function archive_gone from public;

create index method_used_newest on method_used (method, number, at desc);
create index tool_used_newest on tool_used (tool, version, at desc) where tool is not null;
create index mail_out_trouble on mail_out (id) where trouble is not null and sent_at is null;
create index quality_ticket_open on quality_ticket (opened_by, until);

-- What waits for the caller's answer as the appointing person, or as the registry where the appointing body has no login, the
-- oldest first: of all that waits each is asked once and cheaply.
create function motions_waiting(most integer) returns table (request text, kind text, asked_at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp rows 50 as $$
declare
  mine constant text[] := parties();
begin
  return query
    select m.request, m.kind, m.asked_at from motion m
    where m.answered_at is null and exists (
      select from docket d
      where d.request = m.request and d.party = any (mine) and d.capacity in ('APPOINTING', 'REGISTRY')
        and (d.capacity = 'REGISTRY') = (select r.appointing_account is null from request r where r.number = m.request))
    order by m.asked_at, m.id limit most;
end $$;
revoke execute on function motions_waiting from public;
grant execute on function motions_waiting to dalel_app;

-- As before; only that each object of the queue is asked for its case in the docket, which is cheap, for those of other sites that
-- lie between are many.
create or replace function fixity_plan(p_limit integer)
  returns table (request text, sha256 text, exhibit text, size bigint, stored_at timestamptz, checked_at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp rows 50 as $$
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
      and exists (select from docket d where d.request = o.request and d.party = any (mine) and d.capacity = 'REGISTRY')
    order by coalesce(o.checked_at, o.at) limit p_limit;
end $$;
