-- A leaf says where a commitment stands in the tree, which everybody may read in the public tiles. It was shown to whom its entry
-- shows, so that each reading of entries with their places asked twice who may see them. The entry is what shows to few.
alter policy shown on custody_leaf using (true);

-- The same rule as before (V0025); as a function it is looked into for workers alone, not made ready for each entry of anybody.
create function holds_extraction(p_request text, p_subject text) returns boolean
  language plpgsql stable set search_path = public, pg_temp as $$
begin
  return exists (select 1 from extraction x
                 where x.request = p_request and 'exhibit:' || x.exhibit = p_subject and x.locked_by = actor());
end $$;
revoke execute on function holds_extraction from public;
grant execute on function holds_extraction to dalel_app;
alter policy of_the_worker_about_his_exhibit on custody_entry
  with check (not has_role('worker') or holds_extraction(request, subject));
