package import ElekRules

/// The grammar of dates: every rule, in the order in which ties are settled.
package enum DateRules {
  package static let all: [Rule<DateExpression>] =
    rejections + days + dayRanges + fullDates + months + monthRanges + years + centuries + relative
    + weekdays
    + yearParts + clock + durations + offsets + sets + holidays
}
