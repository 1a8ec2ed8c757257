-- A case passes: to another appointing person, to a court, into a joined or a split-off case. Who lost it and who has it now, each
-- by the name of that day, and the act that is the ground. Nothing of it is changed afterwards.
create table case_passage (
  request     text        not null references request,
  ordinal     integer     not null check (ordinal > 0),
  kind        text        not null check (kind in ('TRANSFER', 'COURT', 'JOINING', 'SPLITTING')),
  from_body   text        not null references body,
  from_person text        not null,
  from_case   text        not null,
  to_body     text        not null references body,
  to_person   text        not null,
  to_case     text        not null,
  ground      text        not null check (char_length(ground) between 1 and 4000),
  passed_by   text        not null,
  passed_at   timestamptz not null,
  primary key (request, ordinal)
);
alter table case_passage enable row level security;
create policy participant on case_passage for select using (exists (select 1 from request r where r.number = case_passage.request));
create policy passed on case_passage for insert with check (acts_in(request) and passed_by = actor());
grant select, insert on case_passage to dalel_app;

-- A body ends where another succeeds it. Its row and its names stay: documents keep the name of their day.
alter table body add column successor text references body check (successor <> code);
alter table body add column ended date;
alter table body add constraint body_ends_in_a_successor check ((ended is null) = (successor is null));

-- Renamed, merged into another, abolished with a successor: on which act, from which day. One person enters it, another confirms.
create sequence body_change_number;
create table body_change (
  id           bigint      primary key,
  version      bigint      not null,
  body         text        not null references body,
  kind         text        not null check (kind in ('RENAMED', 'MERGED', 'ABOLISHED')),
  successor    text        references body check (successor <> body),
  ru           text        check (char_length(ru) between 1 and 255),
  kk           text        check (char_length(kk) between 1 and 255),
  en           text        check (char_length(en) between 1 and 255),
  day          date        not null,
  act          text        not null check (char_length(act) between 1 and 255),
  act_date     date        not null,
  proposed_by  text        not null,
  proposed_at  timestamptz not null,
  confirmed_by text,
  confirmed_at timestamptz,
  check ((kind = 'RENAMED') = (successor is null)),
  check ((kind = 'RENAMED') = (ru is not null) and (ru is null) = (kk is null) and (ru is null) = (en is null)),
  check ((confirmed_at is null) = (confirmed_by is null)),
  check (confirmed_by <> proposed_by)
);
create unique index body_change_waits on body_change (body) where confirmed_at is null;
alter table body_change enable row level security;
create policy known on body_change for select using (actor() <> 'nobody');
create policy proposed on body_change for insert
  with check (has_role('administrator') and proposed_by = actor() and confirmed_at is null);
grant select, insert on body_change to dalel_app;
grant usage on sequence body_change_number to dalel_app;

-- Of a body that was succeeded, who succeeds it now; of any other, itself.
create function present_body(p_code text) returns text
  language sql stable
  return (
    with recursive line (code, next) as (
      select b.code, b.successor from body b where b.code = p_code
      union
      select b.code, b.successor from line l join body b on b.code = l.next)
    select code from line where next is null);

-- Carries a change out, once another than who entered it says so and its day has come: the name, or all that the body takes part
-- in, its people and its departments. It gives the numbers of the cases, for each has its entry; sealed ones stay sealed.
create function body_change_take(p_id bigint) returns table (request text)
  language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  change body_change%rowtype;
begin
  select * into change from body_change c where c.id = p_id for update;
  if change.id is null or not has_role('head') or actor() in ('nobody', change.proposed_by) or change.confirmed_at is not null
     or moment() = 'infinity' or change.day > (moment() at time zone 'Asia/Almaty')::date then
    raise exception 'not to be carried out: %', p_id using errcode = 'insufficient_privilege';
  end if;
  update body_change c set confirmed_by = actor(), confirmed_at = moment(), version = c.version + 1 where c.id = p_id;
  if change.kind = 'RENAMED' then
    update body_name n set valid_to = change.day where n.body = change.body and n.valid_to is null;
    insert into body_name (body, valid_from, ru, kk, en) values (change.body, change.day, change.ru, change.kk, change.en);
    return;
  end if;
  update body b set successor = change.successor, ended = change.day where b.code = change.body;
  update body b set parent = change.successor where b.parent = change.body;
  insert into officer_past (officer, body, name, until)
  select o.id, o.body, o.name, moment() from officer o where o.body = change.body;
  update officer o set body = change.successor, version = o.version + 1 where o.body = change.body;
  return query
  with own as materialized (
    select p.id, p.request, p.capacity from participation p
    where p.party = 'body:' || change.body and p.until is null),
  ended as (update participation p set until = moment() from own o where p.id = o.id returning p.request),
  begun as (
    insert into participation (id, request, party, capacity, ground, since)
    select nextval('participation_number'), o.request, 'body:' || change.successor, o.capacity, change.act, moment() from own o
    where not exists (select from participation x where x.request = o.request and x.capacity = o.capacity
                        and x.party = 'body:' || change.successor and x.until is null)
    returning participation.request),
  moved as (
    update request r set appointing_body = change.successor, changed_at = moment(), version = r.version + 1
    where r.appointing_body = change.body and r.state not in ('ARCHIVED', 'DISPOSED')
    returning r.number)
  select e.request from ended e union select m.number from moved m order by 1;
end $$;
revoke execute on function body_change_take from public;
grant execute on function body_change_take to dalel_app;

insert into act_audience (action, audience) values
  ('request.passedToCourt', 'PARTICIPANTS'),
  ('request.joined', 'PARTICIPANTS'),
  ('request.split', 'PARTICIPANTS'),
  ('request.bodySucceeded', 'PARTICIPANTS');
