-- The history of a person: his acts, and what others did about him, the newest first. The second index serves that of an
-- exhibit too, which is read by time as well.
create index custody_entry_of_actor on custody_entry (actor, at, id);
create index custody_entry_about on custody_entry (subject, at, id);
drop index custody_entry_of_subject;

-- What the log says about a person outside any case shows to him.
create policy about_self on custody_entry for select using (request is null and subject = 'user:' || actor());

-- In which roles a person was here last: objects are handed to those only who may hold them.
alter table officer add column roles text[] not null default '{}';

-- Whoever is sent a parcel was admitted as if he kept the case, and stayed. From now on he is its custodian while objects of
-- it are at his site, and sees what the participants see.
update participation p set capacity = 'CUSTODIAN'
where p.capacity = 'REGISTRY' and p.party like 'user:%'
  and exists (select 1 from handover h where h.request = p.request and h.receiver = p.party and h.parcel is not null);
update participation p set until = (
    select max(greatest(h.released_at, h.received_at, h.recalled_at)) from handover h
    where h.request = p.request and p.party in (h.giver, h.receiver))
where p.capacity = 'CUSTODIAN' and p.until is null and not exists (
    select 1 from officer his join officer o on o.body = his.body
    where p.party = 'user:' || his.id
      and (exists (select 1 from exhibit e
                   where e.request = p.request and e.returned_at is null and e.holder = 'user:' || o.id)
        or exists (select 1 from handover h
                   where h.request = p.request and h.recalled_at is null
                     and (h.received_at is null and 'user:' || o.id in (h.giver, h.receiver)
                       or h.giver = 'user:' || o.id and h.receiver not like 'user:%'
                          and exists (select 1 from exhibit e
                                      where e.number = h.exhibit and e.returned_at is null and e.holder = h.receiver)))));

-- What went with the objects, what lay in the parcel beside them, and that it was taken back.
alter table parcel
  add column papers        text,
  add column extra         text,
  add column recalled_at   timestamptz,
  add column recall_reason text,
  add check ((recalled_at is null) = (recall_reason is null)),
  add check (received_at is null or recalled_at is null);
create index parcel_of_giver on parcel (giver, id);
create index parcel_of_receiver on parcel (receiver, id);

insert into act_audience (action, audience) values
  ('exhibit.missingInParcel', 'PARTICIPANTS');

-- The act that orders an erasure is kept as it was scanned, and read by whoever confirms. Erasures that were asked for before
-- have the digest alone.
alter table erasure
  add column scan_name text,
  add column scan_size bigint check (scan_size > 0),
  add check ((scan_name is null) = (scan_size is null));

create table erasure_reading (
  erasure bigint      not null references erasure,
  reader  text        not null,
  at      timestamptz not null,
  primary key (erasure, reader)
);
alter table erasure_reading enable row level security;
create policy own on erasure_reading for select using (may_erase() and reader = actor());
create policy read on erasure_reading for insert with check (may_erase() and reader = actor());
grant select, insert on erasure_reading to dalel_app;

-- Which case and which entry an erasure is about, for those who decide on it: they need not take part in the case.
create function erasure_target(p_id bigint) returns table (request text, subject text, commitment bytea)
  language sql stable security definer set search_path = public, pg_temp as $$
  select c.request, c.subject, c.commitment
  from erasure e join custody_entry c on c.id = e.entry
  where e.id = p_id and may_erase()
$$;
revoke execute on function erasure_target from public;
grant execute on function erasure_target to dalel_app;

create or replace function confirm_erasure(p_id bigint, p_at timestamptz)
  returns table (request text, subject text, commitment bytea)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asked erasure;
begin
  select * into asked from erasure e where e.id = p_id for update;
  if not found or not may_erase() or asked.asked_by = actor() or asked.confirmed_at is not null then
    raise exception 'no erasure by % of %', actor(), p_id using errcode = 'insufficient_privilege';
  end if;
  if asked.scan_size is not null
     and not exists (select 1 from erasure_reading r where r.erasure = p_id and r.reader = actor()) then
    raise exception 'no erasure by % of %: the act was not read', actor(), p_id using errcode = 'insufficient_privilege';
  end if;
  update custody_entry c set entry = null, nonce = null, erasure = p_id
  where c.id = asked.entry and c.erasure is null and c.action not in ('custody.erasureAsked', 'custody.entryErased');
  if not found then
    raise exception 'entry % is not to be erased', asked.entry using errcode = 'insufficient_privilege';
  end if;
  update erasure e set confirmed_by = actor(), confirmed_at = p_at where e.id = p_id;
  return query select c.request, c.subject, c.commitment from custody_entry c where c.id = asked.entry;
end $$;

insert into act_audience (action, audience) values
  ('custody.erasureActRead', 'PARTICIPANTS');

-- As before; only that a notice of something that was taken out of the object is none of the object.
create or replace function quarantine_object(p_exhibit text, p_place text, p_at timestamptz) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  known exhibit%rowtype;
begin
  if not has_role('expert', 'custodian', 'registrar') then return null; end if;
  select * into known from exhibit
  where number = p_exhibit and received_at is not null and returned_at is null
  for update;
  if not found or exists (select from quarantine
                          where exhibit = p_exhibit and side = 'OBJECT' and remark is null and ended_at is null) then
    return null;
  end if;
  insert into quarantine (id, side, exhibit, request, place, found_by, at)
  values (nextval('quarantine_number'), 'OBJECT', p_exhibit, known.request, p_place, 'user:' || actor(), p_at);
  update exhibit set place = p_place, version = version + 1 where number = p_exhibit;
  insert into exhibit_stay (exhibit, ordinal, request, holder, place, since, why)
  select p_exhibit, coalesce(max(ordinal), 0) + 1, known.request, known.holder, p_place, p_at, 'quarantine'
  from exhibit_stay where exhibit = p_exhibit;
  return known.request;
end $$;

-- The same of something that was taken out of an object and found alone (p_item > 0): its case is told of it by its label, and
-- the object itself is neither moved nor held.
create function quarantine_found(p_exhibit text, p_item integer, p_place text, p_at timestamptz) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  known exhibit%rowtype;
  label text;
begin
  if p_item = 0 then return quarantine_object(p_exhibit, p_place, p_at); end if;
  if not has_role('expert', 'custodian', 'registrar') then return null; end if;
  select * into known from exhibit where number = p_exhibit and received_at is not null and returned_at is null for update;
  label := p_exhibit || '-' || case when p_item < 10 then '0' else '' end || p_item;
  if not found or not exists (select from sub_item where exhibit = p_exhibit and ordinal = p_item)
     or exists (select from quarantine where exhibit = p_exhibit and side = 'OBJECT' and remark = label and ended_at is null) then
    return null;
  end if;
  insert into quarantine (id, side, exhibit, request, remark, place, found_by, at)
  values (nextval('quarantine_number'), 'OBJECT', p_exhibit, known.request, label, p_place, 'user:' || actor(), p_at);
  return known.request;
end $$;
revoke execute on function quarantine_found from public;
grant execute on function quarantine_found to dalel_app;

-- An object is set apart once at a time; what was taken out of it, each by itself.
drop index quarantine_open;
create unique index quarantine_open on quarantine (exhibit, coalesce(remark, '')) where side = 'OBJECT' and ended_at is null;
