<?php
/**
 * The twin of src/facts/of/figures.ts.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Facts;

use function Coffee_Network\Language\coded_unit;
use function Coffee_Network\Language\format_figure;

defined( 'ABSPATH' ) || exit;

/**
 * Key figures: value, unit, what each counts, its date and its source.
 *
 * @param array $asked What the facts are made from.
 */
function figures( array $asked ): array {
	$language = $asked['language'];
	$terms    = $language['terms'];
	$all      = $asked['dataset']['figures'];
	if ( ! $all ) {
		return array();
	}
	$source = shared( $all, 'source' );
	$as_of  = shared( $all, 'asOf' );
	$lines  = array_map(
		fn ( $figure ) => sentences(
			array_merge( value_words( $figure, $language ), array( words( ' ' ), said( $figure['label'], $language ) ) ),
			text_line( $figure['note'] ?? null, $language ),
			date_fact( $terms['asOf'], $as_of ? null : ( $figure['asOf'] ?? null ), $language ),
			source_fact( $source ? null : ( $figure['source'] ?? null ), $language )
		),
		$all
	);
	return array_merge(
		array( heading( $asked['level'], words( $terms['figures'] ) ) ),
		items( $lines ),
		paragraph( sentences( date_fact( $terms['asOf'], $as_of, $language ), source_fact( $source, $language ) ) )
	);
}

/**
 * The figure with its unit, in words where that is not written with the number.
 *
 * @param array $figure   The figure.
 * @param array $language The language.
 */
function value_words( array $figure, array $language ): array {
	$unit  = $figure['unit'] ?? '';
	$coded = some( $unit ) ? coded_unit( $unit, $language ) : '';
	$value = words( format_figure( $figure['value'], $coded, $language ), array( 'strong' => true ) );
	return some( $unit ) && '' === $coded ? array( $value, words( ' ' ), said( $unit, $language ) ) : array( $value );
}
