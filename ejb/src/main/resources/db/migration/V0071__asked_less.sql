-- Whoever acts is bound some eighty times on the way of a case, so his parties are looked for by keys alone; they are the same.
create or replace function parties_found() returns text[]
  language sql stable security definer set search_path = public, pg_temp
  return case
    when has_role('engine') then array['request:' || split_part(actor(), ':', 2)]
    else array['user:' || actor()] || coalesce((
      select array['body:' || o.body] || case when has_role('head')
        then array(select 'body:' || b.code from body b where b.parent = o.body and b.code <> o.body) else '{}' end
      from officer o
      where o.id = actor()
        and has_role('requester', 'prosecutor', 'registrar', 'archivist', 'custodian', 'head', 'unit_head', 'agency_system')), '{}')
  end;
create index body_below on body (parent);

-- Who is told, in steps with small plans instead of one with sixty nodes; who is on duty is asked for urgent kinds alone. The rest is
-- as before.
create or replace function notice_tell() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  people text[];
  called text[];
  in_places text[];
begin
  select array_agg(p.officer), array_agg(p.officer) filter (where
    p.officer = new.officer
    or new.officer is null and (
      p.capacity = any (new.capacities) and (new.roles = '{}' or p.roles && new.roles)
      or 'APPOINTING' = any (new.capacities) and p.capacity = 'REGISTRY' and 'registrar' = any (p.roles)
        and exists (select 1 from request r where r.number = new.request and r.appointing_account is null)))
  into people, called from case_people(new.request) p;
  if exists (select 1 from notice_kind k where k.code = new.kind and k.urgent) then
    called := called || array(
      select d.officer from duty d
      where d.officer = any (people) and d.released_at is null and d.starts <= new.at and d.ends > new.at
        and exists (select 1 from docket x
                    where x.request = new.request and x.capacity = 'REGISTRY' and x.party = 'body:' || d.site));
  end if;
  with told as (
    select c.officer, null as absent from unnest(called) c (officer)
    union all
    select a.substitute, a.officer from absence a
    where a.officer = any (called) and a.ended_at is null
      and (new.at at time zone 'Asia/Almaty')::date between a.first_day and a.last_day and a.substitute = any (people))
  select array_agg(t.officer), array_agg(t.absent) into called, in_places
  from (select t.officer, case when bool_or(t.absent is null) then null else min(t.absent) end as absent
        from told t where t.officer <> new.caller group by t.officer) t;
  update notice n set in_place_of = null
  from unnest(called, in_places) e (officer, absent)
  where n.recipient = e.officer and e.absent is null and n.in_place_of is not null
    and n.at = new.at and n.read_at is null and n.kind = new.kind and n.request = new.request
    and n.subject is not distinct from new.subject;
  insert into notice (recipient, kind, request, subject, in_place_of, at)
  select e.officer, new.kind, new.request, new.subject, e.absent, new.at
  from unnest(called, in_places) e (officer, absent)
  where not exists (select 1 from notice n
    where n.recipient = e.officer and n.at = new.at and n.read_at is null and n.kind = new.kind and n.request = new.request
      and n.subject is not distinct from new.subject);
  delete from notice_call where id = new.id;
  return null;
end $$;

-- Whether somebody reads any case for an emergency: asked with each call about a case, by name, so that it needs no transaction.
create function reads_for_emergency(who text, p_at timestamptz) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from participation p
                 where p.party = 'user:' || who and p.capacity = 'EMERGENCY_READER' and p.opens and p.until > p_at);
create index participation_for_emergency on participation (party, until) where capacity = 'EMERGENCY_READER';
revoke execute on function reads_for_emergency from public;
grant execute on function reads_for_emergency to dalel_app;
