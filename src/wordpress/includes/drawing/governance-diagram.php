<?php
/**
 * The twin of src/widgets/governance-diagram/element.ts.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Drawing;

use function Coffee_Network\Facts\rank_bodies;
use function Coffee_Network\Facts\some;
use function Coffee_Network\generated;

defined( 'ABSPATH' ) || exit;

/**
 * The bodies and how they relate, with the lines between them, which the build has drawn for those of the network.
 *
 * @param array  $asked What is drawn.
 * @param string $rules Is told the rules that put bodies and lines into their places.
 */
function governance_diagram( array $asked, string &$rules ): string {
	$language   = $asked['language'];
	$governance = $asked['dataset']['governance'];
	$relations  = $governance['relations'] ?? array();
	$drawn      = generated( 'drawn' );
	$layout     = $asked['attributes']['layout'] ?? 'auto';
	$plan       = $drawn['plans'][ $layout ] ?? $drawn['plans']['auto'];
	$same       = array_map( fn ( $relation ) => array( $relation['from'], $relation['to'], $relation['type'] ), $relations ) === $drawn['relations'];
	if ( ! $same || array_column( $governance['bodies'], 'id' ) !== $drawn['bodies'] || array_filter( array_column( $governance['bodies'], 'people' ) ) ) {
		return '';
	}
	$rules  = $plan['rules'];
	$names  = array_column( $governance['bodies'], 'name', 'id' );
	$ranked = array_unique( array_merge( ...array_values( array_map( fn ( $each ) => in_array( $each[2], array( 'part-of', 'elects' ), true ) ? array( $each[0], $each[1] ) : array(), $drawn['relations'] ) ) ) );
	$html   = '';
	foreach ( rank_bodies( $governance['bodies'], $relations ) as $body ) {
		$said = '';
		foreach ( $relations as $relation ) {
			$type   = $relation['type'];
			$elects = 'elects' === $type;
			if ( $relation[ $elects ? 'to' : 'from' ] === $body['id'] ) {
				$words = some( $relation['text'] ?? null )
					? say( $relation['text'], $language )
					: esc_html( $language['relations'][ $type ] ) . say( $names[ $relation[ $elects ? 'from' : 'to' ] ], $language );
				$said .= '<p class="relation ' . esc_attr( $type ) . "\" part=\"relation\">$words</p>";
			}
		}
		$outside = in_array( $body['id'], $ranked, true ) ? '' : 'outside';
		$html   .= "<li class=\"body $outside\" part=\"body\">" . heading_at( $asked, 1, 'name', say( $body['name'], $language ) )
			. say_in( '<p>', $body['text'] ?? null, $language, '</p>' ) . $said
			. more_link( $body['link'] ?? null, $body['name'], $language ) . '</li>';
	}
	$scrolls = 'horizontal' === $layout ? ' role="group" aria-labelledby="heading" tabindex="0"' : '';
	return heading( $asked, esc_html( $language['terms']['governanceHeading'] ) )
		. "<div class=\"scroller\"$scrolls><div class=\"chart\"><ul class=\"bodies\" role=\"list\">$html</ul>{$plan['lines']}</div></div>"
		. source_line( $governance['source'] ?? null, $language );
}
