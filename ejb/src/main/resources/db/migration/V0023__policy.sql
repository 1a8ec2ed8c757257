-- Versions of the policy tables. Proposed by one person, put into force by another; with legal content only by an act.
create table policy_version (
  code         text        not null check (code in ('triage', 'checks', 'escalation')),
  number       integer     not null check (number > 0),
  version      bigint      not null,
  model        text        not null check (length(model) <= 200000),
  act          text,
  reason       text        not null,
  proposed_by  text        not null,
  proposed_at  timestamptz not null,
  decided_by   text        check (decided_by <> proposed_by),
  decided_at   timestamptz,
  in_force     boolean,
  primary key (code, number),
  check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (in_force is null))
);
create unique index policy_proposed_once on policy_version (code) where decided_at is null;
alter table policy_version enable row level security;
create policy open on policy_version for select using (true);
create policy proposed on policy_version for insert
  with check (proposed_by = actor() and decided_by is null and has_role('head', 'quality'));
create policy decided on policy_version for update
  using (decided_by is null and has_role('head', 'quality')) with check (decided_by = actor());
grant select, insert on policy_version to dalel_app;
grant update (version, decided_by, decided_at, in_force) on policy_version to dalel_app;
