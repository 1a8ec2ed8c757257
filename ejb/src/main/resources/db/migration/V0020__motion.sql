-- What the Center asks of the appointing body, and what that answers: more time, leave to destroy or alter an object, another
-- expert than the named one. Asked once, answered once.
create sequence motion_number;

create table motion (
  id          bigint      primary key,
  version     bigint      not null,
  request     text        not null references request,
  kind        text        not null check (kind in ('EXTENSION', 'PERMISSION', 'CONSENT')),
  exhibit     text        references exhibit check ((exhibit is not null) = (kind = 'PERMISSION')),
  days        integer     check (days between 1 and 366) check ((days is not null) = (kind = 'EXTENSION')),
  reason      text        not null,
  asked_by    text        not null,
  asked_at    timestamptz not null,
  granted     boolean,
  answer      text,
  answered_by text,
  answered_at timestamptz,
  check ((answered_at is null) = (granted is null) and (answered_at is null) = (answered_by is null)
     and (answered_at is null) = (answer is null))
);
create unique index motion_open_once on motion (request, kind, coalesce(exhibit, '')) where answered_at is null;
create index motion_of_request on motion (request, id);
create index motion_waiting on motion (asked_at, id) where answered_at is null;

alter table motion enable row level security;
create policy participant on motion for select
  using (exists (select 1 from request r where r.number = motion.request));
create policy asked on motion for insert with check (
  asked_by = actor() and answered_at is null
  and (has_role('head') and takes_part_as(request, 'REGISTRY') or has_role('expert') and takes_part_as(request, 'EXPERT')));
create policy answered on motion for update
  using (answered_at is null and (has_role('requester') and takes_part_as(request, 'APPOINTING')
                                  or has_role('registrar') and takes_part_as(request, 'REGISTRY')))
  with check (answered_by = actor());
grant usage on sequence motion_number to dalel_app;
grant select, insert on motion to dalel_app;
grant update (version, granted, answer, answered_by, answered_at) on motion to dalel_app;

insert into act_audience (action, audience) values
  ('motion.asked', 'PARTICIPANTS'),
  ('motion.answered', 'PARTICIPANTS');
