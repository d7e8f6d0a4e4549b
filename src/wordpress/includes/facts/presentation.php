<?php
/**
 * The twin of src/facts/of/presentation.ts.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Facts;

use function Coffee_Network\generated;
use function Coffee_Network\Language\format_number;

defined( 'ABSPATH' ) || exit;

/**
 * What the network is, with the number of its members.
 *
 * @param array $asked What the facts are made from.
 */
function presentation( array $asked ): array {
	$language = $asked['language'];
	$members  = $asked['dataset']['members'];
	$given    = $asked['dataset']['presentation'];
	$total    = format_number( (int) $members['total'], $language );
	$facts    = array( heading( $asked['level'], said( $given['heading'] ?? generated( 'coffee-network' )['presentation']['heading'], $language ) ) );
	foreach ( $given['paragraphs'] as $text ) {
		$words         = said( $text, $language );
		$words['text'] = str_replace( '{total}', $total, $words['text'] );
		$facts         = array_merge( $facts, paragraph( array( $words ) ) );
	}
	return array_merge(
		$facts,
		paragraph( text_line( $given['image']['caption'] ?? null, $language ) ),
		paragraph(
			sentences(
				source_fact( $members['source'] ?? null, $language ),
				date_fact( $language['terms']['asOf'], $members['asOf'] ?? null, $language, may_have_changed( $members, $language ) )
			)
		)
	);
}
