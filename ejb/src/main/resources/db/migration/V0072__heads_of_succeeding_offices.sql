-- An office that was succeeded supervises by its successor: so the head of the successor says who does. The rest is as before.
create or replace function may_assign_supervision(n text, on_day date) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return (has_role('registrar') and takes_part_as(n, 'REGISTRY'))
      or (has_role('prosecution_head') and not sealed_from(n) and exists (
            select 1 from request r
            join officer o on o.id = actor()
            join supervision_area a on present_body(a.office) = o.body and a.body = r.appointing_body
              and a.valid_from <= on_day and (a.valid_to is null or a.valid_to > on_day)
            where r.number = n and r.submitted_at is not null));
