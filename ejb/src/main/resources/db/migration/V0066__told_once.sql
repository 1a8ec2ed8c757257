-- One event is told once to one person, as whatever he is called: as head and as adviser, as registrar for the appointing body and
-- for the Center. What is told to him for himself goes before what he is told in another's place. The rest is as before.
create or replace function notice_tell() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  with people as materialized (select officer, capacity, roles from case_people(new.request)),
  called as (
    select p.officer from people p
    where new.officer is null and p.capacity = any (new.capacities) and (new.roles = '{}' or p.roles && new.roles)
    union
    select p.officer from people p where p.officer = new.officer
    union
    select p.officer from people p
    where new.officer is null and 'APPOINTING' = any (new.capacities)
      and p.capacity = 'REGISTRY' and 'registrar' = any (p.roles)
      and exists (select 1 from request r where r.number = new.request and r.appointing_account is null)
    union
    select d.officer
    from notice_kind k join duty d on d.released_at is null and d.starts <= new.at and d.ends > new.at
    join people p on p.officer = d.officer
    where k.code = new.kind and k.urgent
      and exists (select 1 from docket x
                  where x.request = new.request and x.capacity = 'REGISTRY' and x.party = 'body:' || d.site)),
  told as (
    select c.officer, null as absent from called c
    union all
    select a.substitute, a.officer from called c join absence a on a.officer = c.officer
    where a.ended_at is null and (new.at at time zone 'Asia/Almaty')::date between a.first_day and a.last_day
      and exists (select 1 from people p where p.officer = a.substitute)),
  mine as materialized (
    select t.officer, case when bool_or(t.absent is null) then null else min(t.absent) end as absent
    from told t where t.officer <> new.caller
    group by t.officer),
  known as (
    select n.id, n.recipient from notice n join mine e on e.officer = n.recipient
    where n.at = new.at and n.read_at is null and n.kind = new.kind and n.request = new.request
      and n.subject is not distinct from new.subject),
  own as (
    update notice n set in_place_of = null from known k join mine e on e.officer = k.recipient
    where n.id = k.id and e.absent is null and n.in_place_of is not null)
  insert into notice (recipient, kind, request, subject, in_place_of, at)
  select e.officer, new.kind, new.request, new.subject, e.absent, new.at
  from mine e where not exists (select 1 from known k where k.recipient = e.officer);
  delete from notice_call where id = new.id;
  return null;
end $$;
