/** Words that stand on paper only. */

export const vi = {
  paperTitle: 'Xếp hạng ưu tiên – {atlas}',
  paperChosen: 'Lựa chọn:',
  paperChosenOf: '{n} trong {all} {noun} được xếp hạng',
  paperBoundaries: 'Ranh giới:',
  paperCriteria: 'Tiêu chí:',
  higher_first: '{name} ({series}), trọng số {share}, cao hơn thì ưu tiên hơn',
  lower_first: '{name} ({series}), trọng số {share}, thấp hơn thì ưu tiên hơn',
  paperHow: 'Cách tính:',
  paperCertainty: 'Độ chắc chắn:',
  paperSource: 'Nguồn: {source}.',
  paperRevision: 'Bản số liệu số {n} ({sha}).',
  paperScenario: 'Mã kịch bản: {k}. In ngày {date}.',
};

export const en = {
  paperTitle: 'Ranking by priority – {atlas}',
  paperChosen: 'Chosen:',
  paperChosenOf: '{n} of {all} ranked {nouns}',
  paperBoundaries: 'Boundaries:',
  paperCriteria: 'Criteria:',
  higher_first: '{name} ({series}), weight {share}, higher comes first',
  lower_first: '{name} ({series}), weight {share}, lower comes first',
  paperHow: 'Computed by:',
  paperCertainty: 'Certainty:',
  paperSource: 'Source: {source}.',
  paperRevision: 'Revision {n} of the figures ({sha}).',
  paperScenario: 'Scenario code: {k}. Printed on {date}.',
};
