-- One document.
insert into atlas (id, title_vi, title_en, unit_id, level, units_as_of, standard,
  document_kind_vi, document_kind_en, document_number, document_date, issuer_vi, issuer_en,
  document_title_vi, document_title_en, note_vi, note_en,
  default_indicator, default_period, default_status, default_group, default_base, access)
values (:id, :titleVi, :titleEn, :unit, :level, :asOf, :standard,
  :kindVi, :kindEn, :number, :date, :issuerVi, :issuerEn,
  :documentTitleVi, :documentTitleEn, :noteVi, :noteEn,
  :default_indicator, :default_period, :default_status, :default_group, :default_base, :access)
