<?php
/**
 * The twin of src/widgets/presentation/element.ts.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Drawing;

use function Coffee_Network\Facts\may_have_changed;
use function Coffee_Network\Facts\some;
use function Coffee_Network\generated;
use function Coffee_Network\Language\format_number;
use function Coffee_Network\Language\pick_text;
use function Coffee_Network\Language\say_date;
use function Coffee_Network\Values\edtf;

defined( 'ABSPATH' ) || exit;

/**
 * What the network is, paragraph by paragraph.
 *
 * @param array $asked What is drawn.
 */
function presentation( array $asked ): string {
	$language = $asked['language'];
	$members  = $asked['dataset']['members'];
	$given    = $asked['dataset']['presentation'];
	$terms    = $language['terms'];
	$figure   = '<span part="figure">' . esc_html( format_number( (int) $members['total'], $language ) ) . '</span>';
	$as_of    = edtf( $members['asOf'] ?? '' );
	$old      = may_have_changed( $members, $language );
	$dated    = $as_of ? esc_html( $terms['asOf'] . $terms['colon'] . say_date( $as_of, $language ) . ( '' === $old ? '' : " ($old)" ) ) : '';
	$text     = '';
	foreach ( $given['paragraphs'] as $paragraph ) {
		list( $value, $lang ) = pick_text( $paragraph, $language );
		$text                .= '<p' . ( '' === $lang ? '' : ' lang="' . esc_attr( $lang ) . '"' ) . '>' . str_replace( '{total}', $figure, esc_html( $value ) ) . '</p>';
	}
	$facts = array_filter( array( some( $members['source'] ?? null ) ? named_source( $members['source'], $language ) : '', $dated ), 'strlen' );
	$last  = $facts ? '<p class="meta">' . in_line( $facts ) . '</p>' : '';
	return heading( $asked, say( $given['heading'] ?? generated( 'coffee-network' )['presentation']['heading'], $language ) )
		. "<div class=\"body\"><div class=\"text\" part=\"text\">$text</div><slot name=\"picture\">" . picture( $given['image'] ?? null, $language )
		. "</slot></div><slot name=\"link\"></slot>$last";
}
