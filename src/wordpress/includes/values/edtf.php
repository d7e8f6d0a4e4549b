<?php
/**
 * Dates as EDTF level 1 states them: the twin of src/values/edtf.ts.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Values;

defined( 'ABSPATH' ) || exit;

/**
 * A date: `from` and `to`, either of which may be open, and whether it is an interval; nothing if it is none.
 *
 * @param mixed $value As the dataset has it.
 */
function edtf( $value ): ?array {
	$ends   = explode( '/', is_scalar( $value ) ? trim( (string) $value ) : '' );
	$points = array_map( __NAMESPACE__ . '\point', $ends );
	$from   = $points[0];
	$to     = $points[1] ?? null;
	foreach ( $points as $index => $point ) {
		if ( ! $point && ! in_array( $ends[ $index ], array( '', '..' ), true ) ) {
			return null;
		}
	}
	$backwards = $from && $to && rank( $from ) > rank( $to, true );
	if ( count( $ends ) > 2 || ( ! $from && ! $to ) || $backwards ) {
		return null;
	}
	return array(
		'from'     => $from,
		'to'       => $to,
		'interval' => count( $ends ) > 1,
	);
}

/**
 * A date in one of the other forms that have one meaning: `31.5.2018`, `05/2018`, `1991–1992`.
 *
 * @param mixed $value As somebody wrote it.
 */
function any_date( $value ): ?array {
	$text  = clean( $value );
	$read  = edtf( is_scalar( $value ) ? $value : '' );
	$text  = strtoupper( preg_replace( '/\s*([\x{2010}-\x{2015}\/])\s*/u', '$1', normal( $text ) ) );
	$two   = fn ( string $part ) => str_pad( $part, 2, '0', STR_PAD_LEFT );
	$other = null;
	if ( preg_match( '/^(\d{1,4})([-\/.])(\d{1,2})\2(\d{1,4})$/', $text, $found ) ) {
		list( , $first, , $middle, $last ) = $found;
		if ( 4 === strlen( $first ) && strlen( $last ) < 3 ) {
			$other = "$first-{$two( $middle )}-{$two( $last )}";
		} elseif ( 4 === strlen( $last ) && strlen( $first ) < 3 && (int) $first > 12 && (int) $middle < 13 ) {
			$other = "$last-{$two( $middle )}-{$two( $first )}";
		} elseif ( 4 === strlen( $last ) && strlen( $first ) < 3 && ( ( (int) $middle > 12 && (int) $first < 13 ) || $first === $middle ) ) {
			$other = "$last-{$two( $first )}-{$two( $middle )}";
		}
	}
	if ( null === $other ) {
		$other = preg_replace( '/^(\d{4}-\d\d-\d\d)[T ][\d:.]+(Z|[+-]\d\d(:?\d\d)?)?$/', '$1', $text );
		$other = preg_replace( '/^(\d{4})[-\/](\d)$/', '$1-0$2', $other );
		$other = preg_replace_callback( '/^(0?[1-9]|1[0-2])[-\/.](\d{4})$/', fn ( $parts ) => "{$parts[2]}-{$two( $parts[1] )}", $other );
		$other = preg_replace( '/^(\d{4})\/(0[1-9]|1[0-2])$/', '$1-$2', $other );
		$other = preg_replace( '/^(\d{4}) ?[-\x{2010}-\x{2015}] ?(\d{4})$/u', '$1/$2', $other );
	}
	return $read ?? edtf( $other );
}

/**
 * Where a date stands in time, for sorting: by its start, or by its end where the start is open.
 *
 * @param array $date A date.
 */
function edtf_order( array $date ): float {
	return rank( $date['from'] ?? $date['to'] ) + ( $date['interval'] ? 0.5 : 0 );
}

/**
 * Whether even the last day that a date may mean is more than so many days ago.
 *
 * @param array $date A date.
 * @param int   $days How many.
 */
function is_older( array $date, int $days ): bool {
	return rank( $date['to'] ?? $date['from'], true ) < (int) gmdate( 'Ymd', time() - $days * 86400 );
}

/**
 * The value of `<time datetime>`; nothing where the date is not exact.
 *
 * @param array $date A date.
 */
function edtf_datetime( array $date ): string {
	$from = $date['from'];
	$rough = ! $from || $date['interval'] || $from['year'] < 1 || $from['approximate'] || $from['uncertain'];
	if ( $rough || preg_match( '/^[cds]e/', $from['precision'] ) ) {
		return '';
	}
	$text  = sprintf( '%04d', $from['year'] );
	$text .= $from['month'] ? sprintf( '-%02d', $from['month'] ) : '';
	return $text . ( $from['day'] ? sprintf( '-%02d', $from['day'] ) : '' );
}

/**
 * A number that grows with time: of the first day that a point may mean, or of its last.
 *
 * @param array $point A point.
 * @param bool  $last  Whether of the last.
 */
function rank( array $point, bool $last = false ): int {
	$more  = array(
		'century' => 99,
		'decade'  => 9,
	);
	$years = $last ? ( $more[ $point['precision'] ] ?? 0 ) : 0;
	$month = $point['month'];
	if ( $month > 20 ) {
		// Spring begins in March. Winter goes on into the next year: its last month is December here.
		$month = min( ( $month - 20 ) * 3 + ( $last ? 2 : 0 ), 12 );
	} elseif ( ! $month ) {
		$month = $last ? 12 : 0;
	}
	$day = $point['day'] ? $point['day'] : ( $last ? 31 : 0 );
	return ( $point['year'] + $years ) * 10000 + $month * 100 + $day;
}

/**
 * A point in time; nothing if it is none.
 *
 * @param string $text As EDTF writes it.
 */
function point( string $text ): ?array {
	$pattern = '/^(\d\dXX|\d{3}X|(-?\d{4})(?:-(?:(2[1-4])|(0[1-9]|1[0-2]|XX)(?:-(0[1-9]|[12]\d|3[01]|XX))?))?)([?~%]?)$/D';
	if ( ! preg_match( $pattern, $text, $found ) ) {
		return null;
	}
	list( , $whole, $exact, $season, $months, $days, $qualifier ) = $found;
	$year  = (int) str_replace( 'X', '0', $whole );
	$month = (int) ( '' === $season ? $months : $season );
	$day   = (int) $days;
	if ( $day && ! checkdate( $month, $day, 2000 + $year % 400 ) ) {
		return null;
	}
	$precision = $day ? 'day' : ( '' !== $season ? 'season' : ( $month ? 'month' : 'year' ) );
	if ( '' === $exact ) {
		$precision = false !== strpos( $whole, 'XX' ) ? 'century' : 'decade';
	}
	return array(
		'year'        => $year,
		'month'       => $month,
		'day'         => $day,
		'precision'   => $precision,
		'approximate' => '~' === $qualifier || '%' === $qualifier,
		'uncertain'   => '?' === $qualifier || '%' === $qualifier,
	);
}
