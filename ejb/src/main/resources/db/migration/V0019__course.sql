-- The other ways of a request: interrupted, suspended, ended otherwise, after its conclusion. The state that a challenge or a
-- summons interrupts is kept, the request goes back to it.
alter table request
  add column interrupted text,
  add check ((interrupted is not null) = (state in ('CHALLENGED', 'TESTIMONY')));

-- A clock that stands still, until when at most; days that an extension gave. Each pause that is over is a row, written once.
alter table request_clock
  add column paused         timestamptz,
  add column paused_at_most timestamptz check (paused_at_most > paused),
  add column extra_days     integer not null default 0 check (extra_days >= 0),
  add check (paused_at_most is null or paused is not null);

create table clock_pause (
  request text        not null,
  clock   text        not null,
  started timestamptz not null,
  since   timestamptz not null,
  until   timestamptz not null check (until >= since),
  primary key (request, clock, started, since),
  foreign key (request, clock, started) references request_clock
);
alter table clock_pause enable row level security;
create policy participant on clock_pause
  using (exists (select 1 from request r where r.number = clock_pause.request)) with check (takes_part(request));
grant select, insert on clock_pause to dalel_app;

-- How many calendar days before its end a clock warns.
alter table clock_rule add column warn_days integer not null default 1 check (warn_days between 0 and 366);
update clock_rule set warn_days = 5 where code in ('T1', 'T5');
update clock_rule set warn_days = 3 where code = 'T3';

-- What a step does to a clock. "Assumed" where the act gives the term but not the moment. A challenge pauses nothing: the law
-- is silent; a row would say otherwise.
create table clock_effect (
  step         text    not null,
  clock        text    not null,
  effect       text    not null check (effect in ('STOP', 'START', 'PAUSE', 'RESUME')),
  until_clock  text    check (until_clock is null or effect = 'PAUSE'),
  unless_named boolean not null default false,
  assumed      boolean not null,
  source       text    not null,
  valid_from   date    not null,
  valid_to     date    check (valid_to > valid_from),
  primary key (step, clock, effect, valid_from)
);
grant select on clock_effect to dalel_app;

insert into clock_effect (step, clock, effect, until_clock, unless_named, assumed, source, valid_from) values
  ('REGISTRATION',  'T1', 'START',  null, false, false, 'Law of 10 February 2017 No 44-VI, art. 34',      '2017-02-10'),
  ('SIGNATURE',     'T1', 'STOP',   null, false, false, 'Law of 10 February 2017 No 44-VI, art. 34',      '2017-02-10'),
  ('RETURN',        'T1', 'STOP',   null, false, true,  'Law of 10 February 2017 No 44-VI, art. 34',      '2017-02-10'),
  ('IMPOSSIBILITY', 'T1', 'STOP',   null, false, true,  'Law of 10 February 2017 No 44-VI, art. 34, 40',  '2017-02-10'),
  ('WITHDRAWAL',    'T1', 'STOP',   null, false, true,  'Law of 10 February 2017 No 44-VI, art. 34',      '2017-02-10'),
  ('TERMINATION',   'T1', 'STOP',   null, false, true,  'CPC of 4 July 2014 No 231-V, art. 93',           '2017-02-10'),
  ('SUSPENSION',    'T1', 'PAUSE',  'T3', false, false, 'Law of 10 February 2017 No 44-VI, art. 34(4)',   '2017-02-10'),
  ('RESUMPTION',    'T1', 'RESUME', null, false, false, 'Law of 10 February 2017 No 44-VI, art. 34(4)',   '2017-02-10'),
  ('REASSIGNMENT',  'T1', 'RESUME', null, false, true,  'Law of 10 February 2017 No 44-VI, art. 34(4)',   '2017-02-10'),
  ('CHALLENGE_GRANT', 'T1', 'RESUME', null, false, true, 'Law of 10 February 2017 No 44-VI, art. 34(4)',  '2017-02-10'),
  ('ASSIGNMENT',    'T2', 'START',  null, true,  false, 'CPC of 4 July 2014 No 231-V, art. 276',          '2015-01-01'),
  ('REASSIGNMENT',  'T2', 'STOP',   null, false, true,  'CPC of 4 July 2014 No 231-V, art. 276',          '2015-01-01'),
  ('REASSIGNMENT',  'T2', 'START',  null, false, false, 'CPC of 4 July 2014 No 231-V, art. 276',          '2015-01-01'),
  ('EXPERT_NOTICE', 'T2', 'STOP',   null, false, false, 'CPC of 4 July 2014 No 231-V, art. 276',          '2015-01-01'),
  ('CONFLICT',      'T2', 'STOP',   null, false, true,  'CPC of 4 July 2014 No 231-V, art. 276',          '2015-01-01'),
  ('CHALLENGE_GRANT', 'T2', 'STOP', null, false, true,  'CPC of 4 July 2014 No 231-V, art. 276',          '2015-01-01'),
  ('RETURN',        'T2', 'STOP',   null, false, true,  'CPC of 4 July 2014 No 231-V, art. 276',          '2015-01-01'),
  ('WITHDRAWAL',    'T2', 'STOP',   null, false, true,  'CPC of 4 July 2014 No 231-V, art. 276',          '2015-01-01'),
  ('TERMINATION',   'T2', 'STOP',   null, false, true,  'CPC of 4 July 2014 No 231-V, art. 276',          '2015-01-01'),
  ('IMPOSSIBILITY', 'T2', 'STOP',   null, false, true,  'CPC of 4 July 2014 No 231-V, art. 276',          '2015-01-01'),
  ('SUSPENSION',    'T3', 'START',  null, false, false, 'Law of 10 February 2017 No 44-VI, art. 34(4)',   '2017-02-10'),
  ('RESUMPTION',    'T3', 'STOP',   null, false, false, 'Law of 10 February 2017 No 44-VI, art. 34(4)',   '2017-02-10'),
  ('RETURN',        'T3', 'STOP',   null, false, true,  'Law of 10 February 2017 No 44-VI, art. 34(4)',   '2017-02-10'),
  ('WITHDRAWAL',    'T3', 'STOP',   null, false, true,  'Law of 10 February 2017 No 44-VI, art. 34(4)',   '2017-02-10'),
  ('TERMINATION',   'T3', 'STOP',   null, false, true,  'Law of 10 February 2017 No 44-VI, art. 34(4)',   '2017-02-10'),
  ('REASSIGNMENT',  'T3', 'STOP',   null, false, true,  'Law of 10 February 2017 No 44-VI, art. 34(4)',   '2017-02-10'),
  ('CHALLENGE_GRANT', 'T3', 'STOP', null, false, true,  'Law of 10 February 2017 No 44-VI, art. 34(4)',   '2017-02-10'),
  ('SIGNATURE',     'T4', 'START',  null, false, false, 'Law of 10 February 2017 No 44-VI, art. 34(5)',   '2017-02-10'),
  ('IMPOSSIBILITY', 'T4', 'START',  null, false, true,  'Law of 10 February 2017 No 44-VI, art. 34(5)',   '2017-02-10'),
  ('OBJECTS_RETURN', 'T4', 'STOP',  null, false, true,  'Law of 10 February 2017 No 44-VI, art. 34(5)',   '2017-02-10'),
  ('RECEIPT',       'T6', 'START',  null, false, true,  'The Center’s own target',                        '2017-02-10'),
  ('REGISTRATION',  'T6', 'STOP',   null, false, true,  'The Center’s own target',                        '2017-02-10'),
  ('ASSIGNMENT',    'T6', 'START',  null, false, true,  'The Center’s own target',                        '2017-02-10'),
  ('REASSIGNMENT',  'T6', 'START',  null, false, true,  'The Center’s own target',                        '2017-02-10'),
  ('ACCEPTANCE',    'T6', 'STOP',   null, false, true,  'The Center’s own target',                        '2017-02-10'),
  ('CONFLICT',      'T6', 'STOP',   null, false, true,  'The Center’s own target',                        '2017-02-10'),
  ('IMPOSSIBILITY', 'T6', 'STOP',   null, false, true,  'The Center’s own target',                        '2017-02-10'),
  ('REVIEW_REQUEST', 'T6', 'START', null, false, true,  'The Center’s own target',                        '2017-02-10'),
  ('REVIEW_RETURN', 'T6', 'STOP',   null, false, true,  'The Center’s own target',                        '2017-02-10'),
  ('REVIEW_END',    'T6', 'STOP',   null, false, true,  'The Center’s own target',                        '2017-02-10'),
  ('RETURN',        'T6', 'STOP',   null, false, true,  'The Center’s own target',                        '2017-02-10'),
  ('WITHDRAWAL',    'T6', 'STOP',   null, false, true,  'The Center’s own target',                        '2017-02-10'),
  ('TERMINATION',   'T6', 'STOP',   null, false, true,  'The Center’s own target',                        '2017-02-10'),
  ('CHALLENGE_GRANT', 'T6', 'STOP', null, false, true,  'The Center’s own target',                        '2017-02-10');

insert into step_audience (step, taken, said) values
  ('RECALL', 'PARTICIPANTS', 'PARTICIPANTS'),
  ('EXPERT_NOTICE', 'PARTICIPANTS', 'PARTICIPANTS'),
  ('IMPOSSIBILITY', 'PARTICIPANTS', 'PARTICIPANTS'),
  ('CHALLENGE', 'PARTICIPANTS', 'PARTICIPANTS'),
  ('CHALLENGE_REJECTION', 'PARTICIPANTS', 'PARTICIPANTS'),
  ('CHALLENGE_GRANT', 'PARTICIPANTS', 'PARTICIPANTS'),
  ('TERMINATION', 'PARTICIPANTS', 'PARTICIPANTS'),
  ('REASSIGNMENT', 'CENTER', 'CENTER'),
  ('SUSPENSION', 'PARTICIPANTS', 'PARTICIPANTS'),
  ('RESUMPTION', 'PARTICIPANTS', 'PARTICIPANTS'),
  ('EXTENSION_REQUEST', 'PARTICIPANTS', 'PARTICIPANTS'),
  ('EXTENSION_ANSWER', 'PARTICIPANTS', 'PARTICIPANTS'),
  ('CONSENT_REQUEST', 'PARTICIPANTS', 'PARTICIPANTS'),
  ('CONSENT_ANSWER', 'PARTICIPANTS', 'PARTICIPANTS'),
  ('PERMISSION_REQUEST', 'PARTICIPANTS', 'PARTICIPANTS'),
  ('PERMISSION_ANSWER', 'PARTICIPANTS', 'PARTICIPANTS'),
  ('SUMMONS', 'PARTICIPANTS', 'PARTICIPANTS'),
  ('TESTIMONY', 'PARTICIPANTS', 'PARTICIPANTS'),
  ('CORRECTION', 'CENTER', 'STUDY'),
  ('CORRECTION_REVIEW', 'CENTER', 'STUDY'),
  ('CORRECTION_SIGNATURE', 'PARTICIPANTS', 'PARTICIPANTS'),
  ('OUTCOME', 'PARTICIPANTS', 'PARTICIPANTS'),
  ('ARCHIVING', 'CENTER', 'CENTER'),
  ('DISPOSAL_PROPOSAL', 'CENTER', 'CENTER'),
  ('DISPOSAL', 'PARTICIPANTS', 'PARTICIPANTS');

insert into act_audience (action, audience) values
  ('request.recalled', 'PARTICIPANTS');

-- Whoever checks the form goes on reading what he checked, also while it is interrupted and after it is issued.
drop policy form_checker on conclusion;
create policy form_checker on conclusion for select using (
  status <> 'SUPERSEDED' and has_role('head', 'unit_head') and takes_part_as(request, 'REGISTRY')
  and exists (select 1 from request r where r.number = conclusion.request
              and coalesce(r.interrupted, r.state) in ('FORM_CHECK', 'READY_FOR_SIGNATURE', 'SIGNED', 'DELIVERED',
                                                       'OBJECTS_RETURNED', 'ARCHIVED', 'DISPOSED')));
