-- V007__scan_and_sweep.sql  a file waits for the scanner (scan), and what no business takes does not stay (held_until)
alter table documents.file
    add column scan text not null default 'NONE' check (scan in ('NONE', 'PENDING', 'CLEAN')),
    add column held_until timestamptz;
create index on documents.file (at) where state = 'HELD';
create index on documents.file (id) where scan = 'PENDING';
