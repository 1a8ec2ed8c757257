-- The word for a digest is one on all pages: хеш.
update requirement set ru = replace(ru, 'Хэш', 'Хеш'), kk = replace(kk, 'хэш', 'хеш') where code = 'R15';
