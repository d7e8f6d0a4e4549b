<?php
/**
 * The twin of src/widgets/objectives-list/element.ts.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Drawing;

use function Coffee_Network\Facts\shared;
use function Coffee_Network\generated;

defined( 'ABSPATH' ) || exit;

/**
 * The areas of work and the objectives.
 *
 * @param array $asked What is drawn.
 */
function objectives_list( array $asked ): string {
	$language   = $asked['language'];
	$terms      = $language['terms'];
	$areas      = $asked['dataset']['areas'];
	$objectives = $asked['dataset']['objectives'];
	$layout     = $asked['attributes']['layout'] ?? 'list';
	$layout     = in_array( $layout, array( 'list', 'cards' ), true ) ? $layout : 'list';
	$of         = fn ( $id ) => array_filter( $objectives, fn ( $objective ) => ( $objective['area'] ?? null ) === $id );
	$known      = array_column( $areas, 'id' );
	$others     = array_filter( $objectives, fn ( $objective ) => ! in_array( $objective['area'] ?? null, $known, true ) );
	$tied       = array_filter( $areas, fn ( $area ) => $of( $area['id'] ) );
	$list       = function ( string $name, string $kind, array $items, string $mark = '' ) use ( $asked, $language, $layout ): string {
		if ( ! $items ) {
			return '';
		}
		$html = "<div class=\"{$kind}s\">$mark " . heading_at( $asked, 1, 'subheading', $name ) . "<ul class=\"$layout\" part=\"list\" role=\"list\">";
		foreach ( $items as $index => $item ) {
			$html .= "<li part=\"$kind\">" . ( 'area' === $kind ? adornment( $index ) : '' ) . ' ' . say( $item['text'], $language ) . '</li>';
		}
		return "$html</ul></div>";
	};
	$html       = heading( $asked, esc_html( $terms['objectivesHeading'] ) ) . '<div class="groups ' . ( $tied ? 'grouped' : 'plain' ) . '">';
	$html      .= $list( esc_html( $terms['areas'] ), 'area', array_diff_key( $areas, $tied ) );
	foreach ( $tied as $index => $area ) {
		$html .= $list( say( $area['text'], $language ), 'objective', $of( $area['id'] ), adornment( $index ) );
	}
	$html .= $list( esc_html( $terms[ $tied ? 'otherObjectives' : 'objectives' ] ), 'objective', $others );
	return "$html</div>" . source_line( shared( $objectives, 'source' ), $language );
}

/**
 * A drawing that adorns what stands beside it: of so many, each in its turn.
 *
 * @param int $index Which.
 */
function adornment( int $index ): string {
	$paths = generated( 'drawn' )['adornments'];
	$path  = esc_attr( $paths[ $index % count( $paths ) ] );
	return "<svg class=\"drawing\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path fill-rule=\"evenodd\" d=\"$path\"></path></svg>";
}
