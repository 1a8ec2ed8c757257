-- The registers of methods and tools: what may be used in an examination, in which version, on whose word. They tell of no case:
-- everybody may read them. Their rows are added to; only their course is changed.
create table method (
  code          text        primary key check (code ~ '^[A-Z][A-Z0-9-]{1,39}$'),
  kk            text        not null check (char_length(kk) between 1 and 255),
  ru            text        not null check (char_length(ru) between 1 and 255),
  en            text        not null check (char_length(en) between 1 and 255),
  registered_by text        not null,
  registered_at timestamptz not null
);

-- A version is drafted by one person and approved by another (a hard pair). A method outside the state register of methods is
-- used with a justification only (Law No 44-VI, art. 10).
create table method_version (
  method         text        not null references method,
  number         integer     not null check (number > 0),
  version        bigint      not null,
  specialty      text        not null,
  basis          text        not null check (char_length(basis) between 1 and 20000),
  field_of_use   text        not null check (char_length(field_of_use) between 1 and 4000),
  limits         text        not null check (char_length(limits) between 1 and 4000),
  state_register text        check (char_length(state_register) between 1 and 255),
  justification  text        check (char_length(justification) between 1 and 4000),
  author         text        not null,
  drafted_at     timestamptz not null,
  approver       text        check (approver <> author),
  approved_at    timestamptz,
  retired_by     text,
  retired_at     timestamptz,
  retired_reason text,
  primary key (method, number),
  check (state_register is not null or justification is not null),
  check ((approver is null) = (approved_at is null)),
  check ((retired_by is null) = (retired_at is null) and (retired_by is null) = (retired_reason is null))
);
create unique index method_drafted_once on method_version (method) where approved_at is null and retired_at is null;

-- What shows that a version does what it claims: the first validation and each revalidation.
create table method_dossier (
  method           text        not null,
  number           integer     not null,
  ordinal          integer     not null check (ordinal > 0),
  data             text        not null check (char_length(data) between 1 and 4000),
  criteria         text        not null check (char_length(criteria) between 1 and 4000),
  results          text        not null check (char_length(results) between 1 and 20000),
  limits           text        not null check (char_length(limits) between 1 and 4000),
  error_rates      text        not null check (char_length(error_rates) between 1 and 4000),
  validator        text        not null check (char_length(validator) between 1 and 255),
  validated_on     date        not null,
  revalidation_due date        not null check (revalidation_due > validated_on),
  recorded_by      text        not null,
  recorded_at      timestamptz not null,
  primary key (method, number, ordinal),
  foreign key (method, number) references method_version
);
create index method_dossier_due on method_dossier (revalidation_due);

-- Who may use which method, from when to when.
create table method_authorisation (
  officer    text        not null references officer,
  method     text        not null references method,
  valid_from date        not null,
  valid_to   date        check (valid_to >= valid_from),
  ground     text        not null check (char_length(ground) between 1 and 4000),
  granted_by text        not null check (granted_by <> officer),
  granted_at timestamptz not null,
  primary key (officer, method, valid_from)
);
create index method_authorisation_of_method on method_authorisation (method, officer);

-- A device is known by its serial number; its versions are those of its firmware.
create table tool (
  code       text        primary key check (code ~ '^[A-Z][A-Z0-9-]{1,39}$'),
  name       text        not null check (char_length(name) between 1 and 200),
  kind       text        not null check (kind in ('SOFTWARE', 'HARDWARE')),
  maker      text        not null check (char_length(maker) between 1 and 255),
  serial     text        check (char_length(serial) between 1 and 255),
  entered_by text        not null,
  entered_at timestamptz not null,
  check (kind = 'SOFTWARE' or serial is not null),
  unique (name, serial)
);

-- An update is a version of its own, which nobody has verified.
create table tool_version (
  tool           text        not null references tool,
  version        text        not null check (char_length(version) between 1 and 200),
  revision       bigint      not null,
  changes        text        check (char_length(changes) between 1 and 4000),
  entered_by     text        not null,
  entered_at     timestamptz not null,
  retired_by     text,
  retired_at     timestamptz,
  retired_reason text,
  primary key (tool, version),
  check ((retired_by is null) = (retired_at is null) and (retired_by is null) = (retired_reason is null))
);

create table tool_verification (
  tool        text        not null,
  version     text        not null,
  ordinal     integer     not null check (ordinal > 0),
  test_set    text        not null check (char_length(test_set) between 1 and 4000),
  outcome     text        not null check (outcome in ('PASSED', 'FAILED')),
  remark      text        check (char_length(remark) between 1 and 4000),
  verified_on date        not null,
  valid_until date        check (valid_until >= verified_on),
  verified_by text        not null,
  recorded_at timestamptz not null,
  primary key (tool, version, ordinal),
  foreign key (tool, version) references tool_version,
  check ((outcome = 'PASSED') = (valid_until is not null)),
  check (outcome = 'PASSED' or remark is not null)
);
create index tool_verification_due on tool_verification (valid_until);

alter table method enable row level security;
create policy open on method for select using (true);
create policy registered on method for insert
  with check (registered_by = actor() and has_role('quality', 'expert', 'head'));
alter table method_version enable row level security;
create policy open on method_version for select using (true);
create policy drafted on method_version for insert
  with check (author = actor() and approved_at is null and retired_at is null and has_role('quality', 'expert', 'head'));
create policy decided on method_version for update
  using (retired_at is null and has_role('quality', 'head'))
  with check ((retired_by = actor() or retired_by is null) and (approver <> author or approver is null));
alter table method_dossier enable row level security;
create policy open on method_dossier for select using (true);
create policy recorded on method_dossier for insert
  with check (recorded_by = actor() and has_role('quality', 'expert'));
alter table method_authorisation enable row level security;
create policy open on method_authorisation for select using (true);
create policy granted on method_authorisation for insert
  with check (granted_by = actor() and has_role('quality', 'head'));
alter table tool enable row level security;
create policy open on tool for select using (true);
create policy entered on tool for insert with check (entered_by = actor() and has_role('quality', 'expert'));
alter table tool_version enable row level security;
create policy open on tool_version for select using (true);
create policy entered on tool_version for insert
  with check (entered_by = actor() and retired_at is null and has_role('quality', 'expert'));
create policy retired on tool_version for update
  using (retired_at is null and has_role('quality', 'head')) with check (retired_by = actor());
alter table tool_verification enable row level security;
create policy open on tool_verification for select using (true);
create policy recorded on tool_verification for insert
  with check (verified_by = actor() and has_role('quality', 'expert'));

grant select, insert on method, method_version, method_dossier, method_authorisation, tool, tool_version, tool_verification
  to dalel_app;
grant update (version, approver, approved_at, retired_by, retired_at, retired_reason) on method_version to dalel_app;
grant update (revision, retired_by, retired_at, retired_reason) on tool_version to dalel_app;

-- Whether a version may be used on that day, as far as it was known at that time; failing, retired and expired ones may not.
create function tool_fit(p_tool text, p_version text, p_at timestamptz) returns boolean
  language sql stable
  return coalesce((
    select f.outcome = 'PASSED' and f.valid_until >= (p_at at time zone 'Asia/Almaty')::date
    from tool_verification f where f.tool = p_tool and f.version = p_version and f.recorded_at <= p_at
    order by f.ordinal desc limit 1), false)
    and exists (select 1 from tool_version v
                where v.tool = p_tool and v.version = p_version and (v.retired_at is null or v.retired_at > p_at));

-- A tool is used as the register has it. What was taken before there was a register stays as it was said then.
alter table tool_used add column tool text;
alter table tool_used add foreign key (tool, version) references tool_version;
alter table tool_used drop constraint tool_used_request_name_version_verified_on_key;
create unique index tool_used_once on tool_used (request, tool, version) where tool is not null;
create index tool_used_where on tool_used (tool, version, request);
alter policy expert on tool_used
  with check (acts_in(request) and takes_part_as(request, 'EXPERT') and author = actor() and tool is not null);
alter policy expert on note with check (acts_in(request) and takes_part_as(request, 'EXPERT') and author = actor());
alter policy expert on answer with check (acts_in(request) and takes_part_as(request, 'EXPERT') and author = actor());

-- The methods of an examination, each in its version; one outside the state register says why it is used here.
create table method_used (
  request       text        not null references request,
  ordinal       integer     not null check (ordinal > 0),
  method        text        not null,
  number        integer     not null,
  justification text        check (char_length(justification) between 1 and 4000),
  author        text        not null,
  at            timestamptz not null,
  primary key (request, ordinal),
  unique (request, method, number),
  foreign key (method, number) references method_version
);
create index method_used_where on method_used (method, number, request);
alter table method_used enable row level security;
create policy examiner on method_used for select
  using (has_role('expert', 'reviewer') and takes_part_as(request, 'EXPERT', 'REVIEWER'));
create policy expert on method_used for insert
  with check (acts_in(request) and takes_part_as(request, 'EXPERT') and author = actor());
grant select, insert on method_used to dalel_app;

-- Entries of the registers belong to no case; whoever works by them may read who changed them.
create policy of_the_registers on custody_entry for select using (
  request is null and (subject like 'method:%' or subject like 'tool:%')
  and has_role('quality', 'head', 'unit_head', 'expert', 'reviewer', 'auditor'));
insert into act_audience (action, audience) values ('examination.methodTaken', 'STUDY');
