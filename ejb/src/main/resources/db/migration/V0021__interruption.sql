-- A challenge: raised by a party, against somebody who takes part or the head, decided by the appointing body (CPC art. 93).
alter table legal_ground drop constraint legal_ground_use_check,
  add constraint legal_ground_use_check check (use in ('RETURN', 'IMPOSSIBILITY', 'CHALLENGE'));
insert into legal_ground (code, use, ordinal, ru, kk, en, source, valid_from) values
  ('DEPENDENT', 'CHALLENGE', 1, 'Служебная или иная зависимость от стороны', 'Тарапқа қызметтік немесе өзгедей тәуелділік', 'Dependent on a party in service or otherwise', 'CPC of 4 July 2014 No 231-V, art. 93', '2015-01-01'),
  ('PARTICIPATED', 'CHALLENGE', 2, 'Участвовал в деле в ином качестве', 'Іске өзге сапада қатысқан', 'Took part in the case in another capacity', 'CPC of 4 July 2014 No 231-V, art. 93', '2015-01-01'),
  ('AUDITED', 'CHALLENGE', 3, 'Проводил ревизию, послужившую основанием для преследования', 'Қудалауға негіз болған тексеруді жүргізген', 'Did the audit that led to the prosecution', 'CPC of 4 July 2014 No 231-V, art. 93', '2015-01-01'),
  ('INCOMPETENT', 'CHALLENGE', 4, 'Обнаружилась некомпетентность', 'Құзыретсіздігі анықталған', 'Incompetence has come to light', 'CPC of 4 July 2014 No 231-V, art. 93', '2015-01-01'),
  ('INTERESTED', 'CHALLENGE', 5, 'Лично, прямо или косвенно заинтересован в деле', 'Іске жеке, тікелей немесе жанама мүдделі', 'Has a personal interest, direct or indirect', 'CPC of 4 July 2014 No 231-V, art. 93', '2015-01-01');

create sequence challenge_number;
create table challenge (
  id         bigint      primary key,
  version    bigint      not null,
  request    text        not null references request,
  against    text        not null check (against in ('EXPERT', 'REVIEWER', 'HEAD')),
  officer    text        check ((officer is null) = (against = 'HEAD')),
  ground     text        not null,
  raised_by  text        not null,
  reason     text        not null,
  entered_by text        not null,
  raised_at  timestamptz not null,
  decision   text        check (decision in ('REJECTED', 'GRANTED', 'TERMINATED')),
  decided_by text,
  decided_at timestamptz,
  check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null))
);
create unique index challenge_open_once on challenge (request) where decision is null;
create index challenge_of_request on challenge (request, id);

alter table challenge enable row level security;
create policy participant on challenge for select
  using (exists (select 1 from request r where r.number = challenge.request));
create policy raised on challenge for insert with check (
  entered_by = actor() and decision is null and takes_part_as(request, 'APPOINTING', 'LAWYER', 'REGISTRY'));
create policy decided on challenge for update
  using (decision is null and (has_role('requester') and takes_part_as(request, 'APPOINTING')
                               or has_role('registrar') and takes_part_as(request, 'REGISTRY')))
  with check (decided_by = actor());
grant usage on sequence challenge_number to dalel_app;
grant select, insert on challenge to dalel_app;
grant update (version, decision, decided_by, decided_at) on challenge to dalel_app;

-- Who assigned does not decide on a challenge. Whoever decides need not see all steps that were taken.
create function assigned_by_caller(n text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from step_record s
                 where s.request = n and s.step in ('ASSIGNMENT', 'REASSIGNMENT') and s.actor = actor() and takes_part(n));
revoke execute on function assigned_by_caller from public;
grant execute on function assigned_by_caller to dalel_app;

insert into act_audience (action, audience) values
  ('request.challenged', 'PARTICIPANTS'),
  ('request.challengeRejected', 'PARTICIPANTS'),
  ('request.challengeGranted', 'PARTICIPANTS'),
  ('request.terminated', 'PARTICIPANTS'),
  ('request.suspended', 'PARTICIPANTS'),
  ('request.resumed', 'PARTICIPANTS'),
  ('request.impossible', 'PARTICIPANTS'),
  ('request.expertTold', 'PARTICIPANTS'),
  ('request.reassigned', 'CENTER');
