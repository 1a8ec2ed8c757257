-- Who examines together since an assignment: one expert, a commission of one specialty, or experts of several specialties with
-- a part each (CPC art. 281, 282). Written once; the next assignment seats another panel.
create table panel (
  request     text        not null references request,
  round       integer     not null check (round > 0),
  form        text        not null check (form in ('SINGLE', 'COMMISSION', 'COMPLEX')),
  coordinator text        not null,
  seated_by   text        not null,
  seated_at   timestamptz not null,
  primary key (request, round)
);
create table panel_seat (
  request   text    not null,
  round     integer not null,
  officer   text    not null,
  ordinal   integer not null check (ordinal > 0),
  specialty text    not null,
  questions text    not null check (questions ~ '^([1-9][0-9]*(,[1-9][0-9]*)*)?$'),
  common    boolean not null,
  primary key (request, round, officer),
  unique (request, round, ordinal),
  foreign key (request, round) references panel
);

-- They show to those who are told of the assignment; a head or the head of a unit seats them.
alter table panel enable row level security;
create policy center on panel for select using (takes_part_in(request, 'CENTER'));
create policy seated on panel for insert with check (
  acts_in(request) and has_role('head', 'unit_head') and takes_part_as(request, 'REGISTRY') and seated_by = actor());
alter table panel_seat enable row level security;
create policy center on panel_seat for select using (takes_part_in(request, 'CENTER'));
create policy seated on panel_seat for insert with check (
  acts_in(request) and has_role('head', 'unit_head') and takes_part_as(request, 'REGISTRY')
  and exists (select 1 from panel p where p.request = panel_seat.request and p.round = panel_seat.round
              and p.seated_by = actor()));
grant select, insert on panel, panel_seat to dalel_app;

-- Whether somebody sits on the present panel of a case and does not lead it.
create function sits_on_panel(n text, who text) returns boolean
  language sql stable
  return exists (
    select 1 from panel p join panel_seat s on s.request = p.request and s.round = p.round
    where p.request = n and p.form <> 'SINGLE' and p.coordinator <> who and s.officer = who
      and p.round = (select max(l.round) from panel l where l.request = n));

insert into step_audience (step, taken, said) values
  ('MEMBER_ACCEPTANCE', 'CENTER', 'CENTER'),
  ('CONCURRENCE', 'CENTER', 'STUDY'),
  ('INSISTENCE', 'CENTER', 'STUDY'),
  ('MEMBER_SIGNATURE', 'CENTER', 'CENTER');
