-- Where each object is and was, between whom it passes, what is found on the way.
alter table exhibit add column place text;
update exhibit set place = case when returned_at is null then found_place else 'returned' end where received_at is not null;
create index exhibit_held on exhibit (holder, number) where returned_at is null and received_at is not null;
create index exhibit_on_shelf on exhibit (place, number) where returned_at is null and received_at is not null;

-- Every hand and every place, in order; nothing is overwritten.
create table exhibit_stay (
  exhibit text        not null references exhibit,
  ordinal integer     not null,
  request text        not null references request,
  holder  text        not null,
  place   text        not null,
  since   timestamptz not null,
  why     text        not null,
  primary key (exhibit, ordinal)
);
insert into exhibit_stay
  select e.number, 1, e.request, coalesce((
      select c.actor from custody_entry c
      where c.subject = 'exhibit:' || e.number and c.action in ('exhibit.received', 'exhibit.addedAndReceived')
      order by c.id limit 1), e.holder), e.found_place, e.received_at, 'receipt'
  from exhibit e where e.received_at is not null
  union all
  select e.number, 2, e.request, e.holder, 'returned', e.returned_at, 'return'
  from exhibit e where e.received_at is not null and e.returned_at is not null;

alter table exhibit_stay enable row level security;
create policy participant on exhibit_stay
  using (exists (select 1 from request r where r.number = exhibit_stay.request)) with check (takes_part(request));
grant select, insert on exhibit_stay to dalel_app;

-- Seals as they were put on, each with the one before and what was wrong with it: both numbers stay.
create table exhibit_seal (
  exhibit  text        not null references exhibit,
  ordinal  integer     not null,
  request  text        not null references request,
  number   text        not null,
  previous text,
  finding  text        not null check (finding in ('FIRST', 'OPENED', 'BROKEN', 'LOST')),
  reason   text        not null,
  sealed_by text       not null,
  at       timestamptz not null,
  primary key (exhibit, ordinal),
  check ((previous is null) = (finding = 'FIRST')),
  check (previous is null or previous <> number)
);
alter table exhibit_seal enable row level security;
create policy participant on exhibit_seal for select
  using (exists (select 1 from request r where r.number = exhibit_seal.request));
create policy sealed on exhibit_seal for insert with check (takes_part(request) and sealed_by = 'user:' || actor());
grant select, insert on exhibit_seal to dalel_app;

-- Photographs of seals and condition; the bytes are in the vault under the case.
create table exhibit_photograph (
  exhibit    text        not null references exhibit,
  ordinal    integer     not null,
  request    text        not null references request,
  about      text        not null,
  name       text        not null,
  media_type text        not null,
  sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size       bigint      not null check (size > 0),
  taken_by   text        not null,
  at         timestamptz not null,
  primary key (exhibit, ordinal)
);
alter table exhibit_photograph enable row level security;
create policy participant on exhibit_photograph for select
  using (exists (select 1 from request r where r.number = exhibit_photograph.request));
create policy taken on exhibit_photograph for insert with check (takes_part(request) and taken_by = 'user:' || actor());
grant select, insert on exhibit_photograph to dalel_app;

-- What is taken out of an object and kept with it, numbered under it.
create table sub_item (
  exhibit     text        not null references exhibit,
  ordinal     integer     not null,
  request     text        not null references request,
  name        text        not null,
  description text,
  seal        text,
  added_by    text        not null,
  at          timestamptz not null,
  primary key (exhibit, ordinal)
);
alter table sub_item enable row level security;
create policy participant on sub_item for select
  using (exists (select 1 from request r where r.number = sub_item.request));
create policy added on sub_item for insert with check (takes_part(request) and added_by = 'user:' || actor());
grant select, insert on sub_item to dalel_app;

-- Several objects on one way, in one package.
create sequence parcel_number;
create table parcel (
  id                bigint      primary key,
  giver             text        not null,
  receiver          text        not null check (receiver <> giver),
  to_site           text        not null references body,
  courier_name       text,
  courier_service_id text,
  courier_authority  text,
  seal              text        not null,
  released_at       timestamptz not null,
  received_at       timestamptz,
  seal_intact       boolean,
  discrepancy       text,
  version           bigint      not null
);
alter table parcel enable row level security;
create policy own on parcel using ('user:' || actor() in (giver, receiver));
grant select, insert, update on parcel to dalel_app;

-- One object from hand to hand: released by one, received by another. In between it is in transit: that is what the row says.
create sequence handover_number;
create table handover (
  id                 bigint      primary key,
  version            bigint      not null,
  exhibit            text        not null references exhibit,
  request            text        not null references request,
  parcel             bigint      references parcel,
  purpose            text        not null check (purpose in ('KEEPING', 'EXAMINATION', 'TRANSFER', 'COURT', 'FROM_COURT')),
  giver              text        not null,
  receiver           text        not null,
  outside_name       text,
  outside_service_id text,
  outside_authority  text,
  courier_name       text,
  courier_service_id text,
  courier_authority  text,
  reason             text        not null,
  ground             text,
  until              date,
  released_at        timestamptz not null,
  released_from      text        not null,
  condition_given    text        not null,
  seal_given         text,
  digest_given       text        check (digest_given ~ '^[0-9a-f]{64}$'),
  received_at        timestamptz,
  received_by        text,
  place              text,
  condition_found    text,
  seal_intact        boolean,
  seal_found         text,
  digest_found       text        check (digest_found ~ '^[0-9a-f]{64}$'),
  discrepancy        text,
  act                text        check (act ~ '^[0-9a-f]{64}$'),
  recalled_at        timestamptz,
  recall_reason      text,
  check (giver <> receiver),
  check (giver like 'user:%' or receiver like 'user:%'),
  -- whoever is named signs for himself; for somebody from outside his signed act is there
  check (received_by is null or received_by = receiver or (receiver not like 'user:%' and act is not null)),
  check (giver like 'user:%' or act is not null),
  check ((received_at is null) = (received_by is null)),
  check (received_at is null or recalled_at is null),
  check ((recalled_at is null) = (recall_reason is null))
);
create unique index handover_open on handover (exhibit) where received_at is null and recalled_at is null;
create index handover_of_exhibit on handover (exhibit, id);
create index handover_of_parcel on handover (parcel) where parcel is not null;
create index handover_in_transit on handover (released_at, id) where received_at is null and recalled_at is null;
alter table handover enable row level security;
create policy participant on handover
  using (exists (select 1 from request r where r.number = handover.request)) with check (takes_part(request));
grant select, insert, update on handover to dalel_app;

-- An object of another case in a bag: two notices, one in each case; neither row names the other case.
create sequence quarantine_number;
create table quarantine (
  id         bigint      primary key,
  side       text        not null check (side in ('BAG', 'OBJECT')),
  exhibit    text        not null references exhibit,
  request    text        not null references request,
  remark     text,
  place      text        not null,
  found_by   text        not null,
  at         timestamptz not null,
  ended_at   timestamptz,
  ended_by   text,
  end_reason text,
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null)),
  check (ended_by is null or ended_by <> found_by)
);
create unique index quarantine_open on quarantine (exhibit) where side = 'OBJECT' and ended_at is null;
create index quarantine_of_exhibit on quarantine (exhibit, id);
alter table quarantine enable row level security;
create policy participant on quarantine
  using (exists (select 1 from request r where r.number = quarantine.request)) with check (takes_part(request));
grant select, insert, update on quarantine to dalel_app;

-- Quarantines an object that the finder's own case does not know. Its case, so that the entry can be written there; nothing
-- when there is no such object here or it is in quarantine already. What the finder is told never depends on it.
create function quarantine_object(p_exhibit text, p_place text, p_at timestamptz) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  known exhibit%rowtype;
begin
  if not has_role('expert', 'custodian', 'registrar') then return null; end if;
  select * into known from exhibit
  where number = p_exhibit and received_at is not null and returned_at is null
  for update;
  if not found or exists (select from quarantine where exhibit = p_exhibit and side = 'OBJECT' and ended_at is null) then
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
revoke execute on function quarantine_object from public;
grant execute on function quarantine_object to dalel_app;

-- A shelf as it was found: what should lie there and what did.
create sequence shelf_check_number;
create table shelf_check (
  id         bigint      primary key,
  place      text        not null,
  checked_by text        not null,
  at         timestamptz not null
);
alter table shelf_check enable row level security;
create policy own on shelf_check using (checked_by = 'user:' || actor());
create table shelf_check_line (
  shelf_check bigint not null references shelf_check,
  exhibit     text   not null references exhibit,
  request     text   not null references request,
  finding     text   not null check (finding in ('PRESENT', 'MISSING', 'EXTRA')),
  primary key (shelf_check, exhibit)
);
alter table shelf_check_line enable row level security;
create policy participant on shelf_check_line
  using (exists (select 1 from request r where r.number = shelf_check_line.request)) with check (takes_part(request));
grant select, insert on shelf_check, shelf_check_line to dalel_app;

grant usage on sequence parcel_number, handover_number, quarantine_number, shelf_check_number to dalel_app;

-- The case is told whose hands its objects are in; the law has the expert named to the appointing body anyway (CPC art. 276).
insert into act_audience (action, audience) values
  ('exhibit.released', 'PARTICIPANTS'),
  ('exhibit.handedOver', 'PARTICIPANTS'),
  ('exhibit.releaseRecalled', 'PARTICIPANTS'),
  ('exhibit.takenBack', 'PARTICIPANTS'),
  ('exhibit.moved', 'PARTICIPANTS'),
  ('exhibit.sealed', 'PARTICIPANTS'),
  ('exhibit.subItemAdded', 'PARTICIPANTS'),
  ('exhibit.foreignObjectFound', 'PARTICIPANTS'),
  ('exhibit.quarantined', 'PARTICIPANTS'),
  ('exhibit.quarantineEnded', 'PARTICIPANTS'),
  ('exhibit.shelfChecked', 'CENTER');
