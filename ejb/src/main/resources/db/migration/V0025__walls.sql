-- Who gets past which wall. What stands here is told in words in docs/access.md.

-- The time of the transaction as the application says it; where it says none, nothing that ends by itself is still open.
create function moment() returns timestamptz
  language sql stable
  return coalesce(nullif(current_setting('dalel.now', true), '')::timestamptz, 'infinity');

-- Sealed cases: they show to persons named on them, through no body. Whoever seals or lifts says on which ground.
create sequence sealing_number;
create table sealing (
  id             bigint      primary key,
  request        text        not null references request,
  ground         text        not null check (char_length(ground) between 1 and 4000),
  sealed_by      text        not null,
  sealed_at      timestamptz not null,
  lifting_ground text        check (char_length(lifting_ground) between 1 and 4000),
  lifted_by      text,
  lifted_at      timestamptz,
  version        bigint      not null,
  check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifting_ground is null))
);
create unique index sealing_open on sealing (request) where lifted_at is null;

-- Whom the seal names of the Center's people. Those on a draft are admitted when it is submitted.
create table sealing_name (
  sealing  bigint      not null references sealing,
  officer  text        not null,
  request  text        not null references request,
  named_by text        not null,
  named_at timestamptz not null,
  ended_by text,
  ended_at timestamptz,
  version  bigint      not null,
  primary key (sealing, officer, named_at),
  check ((ended_at is null) = (ended_by is null))
);
create unique index sealing_name_present on sealing_name (sealing, officer) where ended_at is null;

create function is_sealed(n text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from sealing s where s.request = n and s.lifted_at is null);

-- Whether a participation opens its case. It is kept with each row, because every query of every table asks for it, and by
-- triggers alone: what the application says of it counts for nothing.
alter table participation add column opens boolean not null default true;

create function participation_opens() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.opens := new.party like 'user:%' or not is_sealed(new.request);
  return new;
end $$;
create trigger opens before insert or update on participation for each row execute function participation_opens();

-- Rows are touched so that each is decided anew; whoever reads for an emergency reads no longer.
create function sealing_closes() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update participation set until = new.sealed_at
  where request = new.request and capacity = 'EMERGENCY_READER' and until > new.sealed_at and new.lifted_at is null;
  update participation set until = until where request = new.request and party like 'body:%';
  return null;
end $$;
create trigger closes after insert or update on sealing for each row execute function sealing_closes();
revoke execute on function participation_opens, sealing_closes from public;

-- Whoever reads a case for an emergency: his part ends by itself, at an instant that was set when it began. He only reads.
create index participation_in_emergency on participation (request, party) where capacity = 'EMERGENCY_READER';

create function reads_in_emergency(n text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from participation p
                 where p.request = n and p.party = 'user:' || actor() and p.capacity = 'EMERGENCY_READER'
                   and p.opens and p.until > moment());

-- Taking part, as before; only that a body opens no sealed case.
create or replace function takes_part(n text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from participation p
                 where p.request = n and p.party = any (parties()) and p.until is null and p.opens)
      or ('request:' || n) = any (parties());

create or replace function takes_part_as(n text, variadic capacities text[]) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from participation p
                 where p.request = n and p.party = any (parties()) and p.until is null and p.opens
                   and p.capacity = any (capacities));

-- Taking part with a hand in the case: who supervises reads and writes nothing into it.
create function acts_in(n text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from participation p
                 where p.request = n and p.party = any (parties()) and p.until is null and p.opens
                   and p.capacity <> 'SUPERVISING_PROSECUTOR')
      or ('request:' || n) = any (parties());

-- Whether a case is kept from the caller by a seal.
create function sealed_from(n text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return is_sealed(n) and not takes_part(n);

create or replace function takes_part_in(n text, audience text) returns boolean
  language sql stable
  return case audience
    when 'PARTICIPANTS' then takes_part(n) or reads_in_emergency(n)
    when 'CENTER' then takes_part_as(n, 'REGISTRY', 'EXPERT', 'REVIEWER')
    else takes_part_as(n, 'EXPERT', 'REVIEWER') or (has_role('head', 'unit_head') and takes_part_as(n, 'REGISTRY'))
  end;

drop policy participant on request;
create policy participant on request for select using (
  exists (select 1 from participation p
          where p.request = number and p.party = any ((select parties())::text[]) and p.until is null and p.opens)
  or exists (select 1 from participation p
             where p.request = number and p.party = 'user:' || actor() and p.capacity = 'EMERGENCY_READER'
               and p.opens and p.until > (select moment()))
  or ('request:' || number) = any ((select parties())::text[]));
alter policy change on request using (acts_in(number));

-- Whoever took part once sees no more that he did: the row names the case. The own rows come first, for they are asked for
-- with every case.
drop policy participant on participation;
create policy participant on participation for select using (
  (party = any ((select parties())::text[]) and opens and (until is null or until > (select moment())))
  or takes_part(request) or reads_in_emergency(request));
alter policy admitted on participation with check (acts_in(request) or drafts(request));
alter policy change on participation using (acts_in(request));
create policy never_for_an_emergency on participation as restrictive for insert with check (capacity <> 'EMERGENCY_READER');

alter policy participant on question with check (acts_in(request) or drafts(request));
create policy kept on question as restrictive for delete using (acts_in(request) or drafts(request));
alter policy taken on step_record with check (acts_in(request) and actor = actor());
alter policy participant on request_clock with check (acts_in(request));
alter policy participant on clock_pause with check (acts_in(request));
alter policy participant on exhibit with check (acts_in(request) or drafts(request));
alter policy participant on exhibit_stay with check (acts_in(request));
alter policy sealed on exhibit_seal with check (acts_in(request) and sealed_by = 'user:' || actor());
alter policy taken on exhibit_photograph with check (acts_in(request) and taken_by = 'user:' || actor());
alter policy added on sub_item with check (acts_in(request) and added_by = 'user:' || actor());
alter policy participant on handover with check (acts_in(request));
alter policy participant on quarantine with check (acts_in(request));
alter policy participant on shelf_check_line with check (acts_in(request));
alter policy checked on fixity_check with check (actor = actor() and (rereads() or acts_in(request)));
alter policy raised on fixity_alarm with check (rereads() or acts_in(request));

-- Who may seal: the appointing person, whoever heads the Center or a unit, and the registrar for who appointed on paper.
create function may_seal(n text) returns boolean
  language sql stable
  return (has_role('requester') and takes_part_as(n, 'APPOINTING'))
      or (has_role('head', 'unit_head') and takes_part_as(n, 'REGISTRY'))
      or (has_role('registrar') and takes_part_as(n, 'REGISTRY')
          and exists (select 1 from request r where r.number = n and r.appointing_account is null));

alter table sealing enable row level security;
create policy participant on sealing for select using (exists (select 1 from request r where r.number = sealing.request));
create policy sealed on sealing for insert with check (may_seal(request) and sealed_by = actor() and lifted_at is null);
create policy lifted on sealing for update using (may_seal(request) and lifted_at is null) with check (lifted_by = actor());
alter table sealing_name enable row level security;
create policy participant on sealing_name for select
  using (exists (select 1 from request r where r.number = sealing_name.request));
create policy named on sealing_name for insert
  with check (may_seal(request) and named_by = actor()
              and exists (select 1 from sealing s where s.id = sealing and s.request = sealing_name.request));
create policy ended on sealing_name for update using (may_seal(request) and ended_at is null) with check (ended_by = actor());
grant select, insert on sealing, sealing_name to dalel_app;
grant update (lifting_ground, lifted_by, lifted_at, version) on sealing to dalel_app;
grant update (ended_by, ended_at, version) on sealing_name to dalel_app;
grant usage on sequence sealing_number to dalel_app;

-- A figure shows a sealed case as little as a list does.
create or replace function expert_load(states text) returns table (officer text, cases bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select substr(p.party, 6), count(distinct p.request)
  from participation p
  join request r on r.number = p.request
  where has_role('head', 'unit_head')
    and p.capacity = 'EXPERT' and p.until is null and p.party like 'user:%'
    and r.state = any (string_to_array(states, ','))
    and not sealed_from(p.request)
  group by p.party
$$;

-- Who decides on erasures need not take part in the case; in a sealed one he must.
create function entry_sealed_from(p_entry bigint) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from custody_entry e where e.id = p_entry and sealed_from(e.request));
alter policy decides on erasure using (may_erase() and not entry_sealed_from(entry));
create or replace function erasure_target(p_id bigint) returns table (request text, subject text, commitment bytea)
  language sql stable security definer set search_path = public, pg_temp as $$
  select c.request, c.subject, c.commitment
  from erasure e join custody_entry c on c.id = e.entry
  where e.id = p_id and may_erase() and not sealed_from(c.request)
$$;

-- The engine speaks in the log of the one request that it serves, a worker of the one exhibit that he fetched.
create policy of_the_engine_in_its_request on custody_entry as restrictive for insert
  with check (not has_role('engine') or request = split_part(actor(), ':', 2));
create policy of_the_worker_about_his_exhibit on custody_entry as restrictive for insert
  with check (not has_role('worker') or exists (
    select 1 from extraction x
    where x.request = custody_entry.request and 'exhibit:' || x.exhibit = custody_entry.subject and x.locked_by = actor()));

-- A worker saw every extraction that was under way. Now he sees those alone that he fetched; fetching is one function, which
-- gives nobody what another holds. Two seconds: the queue's lock is kept by another clock.
drop policy worker_seen on extraction;
create policy worker_seen on extraction for select using (has_role('worker') and locked_by = actor());
drop policy worker_changed on extraction;
create policy worker_changed on extraction for update
  using (has_role('worker') and locked_by = actor() and status <> 'DONE') with check (has_role('worker') and locked_by = actor());
create function extraction_take(p_exhibit text) returns bigint
  language sql security definer set search_path = public, pg_temp as $$
  update extraction set locked_by = actor()
  where has_role('worker') and actor() <> 'nobody' and exhibit = p_exhibit and status <> 'DONE'
    and (status = 'ORDERED' or locked_by = actor() or locked_until <= moment() + interval '2 seconds')
  returning id
$$;
revoke execute on function extraction_take from public;
grant execute on function extraction_take to dalel_app;

insert into act_audience (action, audience) values
  ('request.sealed', 'PARTICIPANTS'),
  ('request.sealNamed', 'PARTICIPANTS'),
  ('request.sealNameEnded', 'PARTICIPANTS'),
  ('request.sealLifted', 'PARTICIPANTS');
