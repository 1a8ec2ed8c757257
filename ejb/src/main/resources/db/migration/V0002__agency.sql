-- Agencies, their departments, courts, and the Center with its sites. Names are versioned: documents keep the name of their day.
create table body (
  code   text primary key,
  parent text references body,
  kind   text not null check (kind in ('AGENCY', 'PROSECUTION', 'COURT', 'CENTER', 'SITE')),
  site   text references body
);

create table body_name (
  body       text not null references body,
  valid_from date not null,
  valid_to   date,
  ru         text not null,
  kk         text not null,
  en         text not null,
  primary key (body, valid_from)
);

-- People as our documents name them; the id is the account's immutable subject.
create table officer (
  id      text   primary key,
  body    text   not null references body,
  name    text   not null,
  version bigint not null
);

create table officer_past (
  officer text        not null references officer,
  body    text        not null references body,
  name    text        not null,
  until   timestamptz not null,
  primary key (officer, until)
);

grant select on body, body_name to dalel_app;
grant select, insert, update on officer to dalel_app;
grant select, insert on officer_past to dalel_app;

-- The parties as which the actor takes part in cases: himself; his body, for those whose role acts for a body;
-- all sites of the Center for its head; for the engine, the one request that it serves (its name is engine:<number>).
create function parties() returns text[]
  language sql stable security definer set search_path = public, pg_temp
  return case
    when has_role('engine') then array['request:' || split_part(actor(), ':', 2)]
    else array['user:' || actor()] || coalesce((
      select array_agg('body:' || b.code)
      from officer o
      join body b on b.code = o.body or (b.parent = o.body and has_role('head'))
      where o.id = actor()
        and has_role('requester', 'prosecutor', 'registrar', 'archivist', 'custodian', 'head', 'unit_head')), '{}')
  end;

insert into body (code, parent, kind) values
  ('MIA', null, 'AGENCY'), ('MIA-AST', 'MIA', 'AGENCY'), ('MIA-ALA', 'MIA', 'AGENCY'),
  ('GPO', null, 'PROSECUTION'), ('GPO-AST', 'GPO', 'PROSECUTION'), ('GPO-ALA', 'GPO', 'PROSECUTION'),
  ('KNB', null, 'AGENCY'), ('KNB-AST', 'KNB', 'AGENCY'),
  ('FMA', null, 'AGENCY'), ('FMA-ALA', 'FMA', 'AGENCY'),
  ('SC', null, 'COURT'), ('COURT-AST', 'SC', 'COURT'), ('COURT-ALA', 'SC', 'COURT'),
  ('CDF', null, 'CENTER'), ('CDF-AST', 'CDF', 'SITE'), ('CDF-ALA', 'CDF', 'SITE');

-- The site of the Center that serves a body: the one in its city, else Astana.
update body set site = case when code like '%-ALA' then 'CDF-ALA' else 'CDF-AST' end where kind not in ('CENTER', 'SITE');

insert into body_name (body, valid_from, ru, kk, en) values
  ('MIA', '2014-08-06', 'Министерство внутренних дел Республики Казахстан', 'Қазақстан Республикасының Ішкі істер министрлігі', 'Ministry of Internal Affairs of the Republic of Kazakhstan'),
  ('MIA-AST', '2014-08-06', 'Департамент полиции города Астаны', 'Астана қаласының Полиция департаменті', 'Police Department of the city of Astana'),
  ('MIA-ALA', '2014-08-06', 'Департамент полиции города Алматы', 'Алматы қаласының Полиция департаменті', 'Police Department of the city of Almaty'),
  ('GPO', '1991-12-06', 'Генеральная прокуратура Республики Казахстан', 'Қазақстан Республикасының Бас прокуратурасы', 'General Prosecutor’s Office of the Republic of Kazakhstan'),
  ('GPO-AST', '1991-12-06', 'Прокуратура города Астаны', 'Астана қаласының прокуратурасы', 'Prosecutor’s Office of the city of Astana'),
  ('GPO-ALA', '1991-12-06', 'Прокуратура города Алматы', 'Алматы қаласының прокуратурасы', 'Prosecutor’s Office of the city of Almaty'),
  ('KNB', '1992-07-13', 'Комитет национальной безопасности Республики Казахстан', 'Қазақстан Республикасының Ұлттық қауіпсіздік комитеті', 'National Security Committee of the Republic of Kazakhstan'),
  ('KNB-AST', '1992-07-13', 'Департамент КНБ по городу Астане', 'ҰҚК Астана қаласы бойынша департаменті', 'Department of the National Security Committee for the city of Astana'),
  ('FMA', '2021-01-28', 'Агентство Республики Казахстан по финансовому мониторингу', 'Қазақстан Республикасының Қаржылық мониторинг агенттігі', 'Financial Monitoring Agency of the Republic of Kazakhstan'),
  ('FMA-ALA', '2021-01-28', 'Департамент экономических расследований по городу Алматы', 'Алматы қаласы бойынша экономикалық тергеп-тексеру департаменті', 'Department of Economic Investigations for the city of Almaty'),
  ('SC', '1991-12-16', 'Верховный Суд Республики Казахстан', 'Қазақстан Республикасының Жоғарғы Соты', 'Supreme Court of the Republic of Kazakhstan'),
  ('COURT-AST', '1991-12-16', 'Суд города Астаны', 'Астана қаласының соты', 'Court of the city of Astana'),
  ('COURT-ALA', '1991-12-16', 'Суд города Алматы', 'Алматы қаласының соты', 'Court of the city of Almaty'),
  ('CDF', '2026-01-01', 'Центр цифровой криминалистики', 'Цифрлық криминалистика орталығы', 'Center of Digital Forensics'),
  ('CDF-AST', '2026-01-01', 'Центр цифровой криминалистики, город Астана', 'Цифрлық криминалистика орталығы, Астана қаласы', 'Center of Digital Forensics, Astana'),
  ('CDF-ALA', '2026-01-01', 'Центр цифровой криминалистики, город Алматы', 'Цифрлық криминалистика орталығы, Алматы қаласы', 'Center of Digital Forensics, Almaty');
