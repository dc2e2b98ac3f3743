/** Words of the comparison of criteria two at a time. */

export const vi = {
  comparePairsTitle: 'So sánh từng cặp tiêu chí (AHP)',
  ahpText: 'Kéo về phía tiêu chí quan trọng hơn. Giữa là quan trọng như nhau.',
  ahpPair: '{a} so với {b}',
  ahpEqual: 'Quan trọng như nhau (1)',
  ahpMore: '“{more}” {how} “{less}” ({size})',
  ahp2: 'nhỉnh hơn chút ít so với',
  ahp3: 'hơi quan trọng hơn',
  ahp4: 'quan trọng hơn',
  ahp5: 'quan trọng hơn rõ',
  ahp6: 'quan trọng hơn nhiều',
  ahp7: 'quan trọng hơn hẳn',
  ahp8: 'quan trọng hơn rất nhiều',
  ahp9: 'quan trọng tuyệt đối hơn',
  ahpWeights: 'Trọng số suy ra',
  ahpWorst:
    'Cặp lệch nhất: “{a}” so với “{b}” đang đặt {given}; theo các so sánh khác, “{more}” quan trọng gấp khoảng {times} lần “{less}”.',
  ahpGo: 'Sửa cặp này',
  ahpAgrees: 'Nhất quán ({ratio})',
  ahpDisagrees: 'Mâu thuẫn ({ratio}): nên xem lại',
  ahpApply: 'Dùng trọng số này',
  ahpApplied: 'Đã dùng trọng số từ so sánh từng cặp; hoàn tác bằng Ctrl+Z.',
};

export const en = {
  comparePairsTitle: 'Compare criteria in pairs (AHP)',
  ahpText: 'Drag towards the criterion that matters more. The middle means equally important.',
  ahpPair: '{a} against {b}',
  ahpEqual: 'Equally important (1)',
  ahpMore: '“{more}” is {how} “{less}” ({size})',
  ahp2: 'barely more important than',
  ahp3: 'somewhat more important than',
  ahp4: 'more important than',
  ahp5: 'clearly more important than',
  ahp6: 'much more important than',
  ahp7: 'very much more important than',
  ahp8: 'far more important than',
  ahp9: 'absolutely more important than',
  ahpWeights: 'Weights that follow',
  ahpWorst:
    'The pair that fits least: “{a}” against “{b}” is set to {given}; by the other comparisons, “{more}” matters about {times} times as much as “{less}”.',
  ahpGo: 'Change this pair',
  ahpAgrees: 'Consistent ({ratio})',
  ahpDisagrees: 'Contradictory ({ratio}): look again',
  ahpApply: 'Use these weights',
  ahpApplied: 'Weights from pairwise comparison are in use; Ctrl+Z undoes it.',
};
