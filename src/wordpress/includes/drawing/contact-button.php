<?php
/**
 * The twin of src/widgets/contact-button/element.ts.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Drawing;

use function Coffee_Network\Facts\channels_of;
use function Coffee_Network\Facts\href;
use function Coffee_Network\Facts\some;

defined( 'ABSPATH' ) || exit;

/**
 * The invitation, and the button, or the menu of several channels.
 *
 * @param array $asked What is drawn.
 */
function contact_button( array $asked ): string {
	$language = $asked['language'];
	$terms    = $language['terms'];
	$contact  = $asked['dataset']['contact'];
	$channels = channels_of( $asked );
	if ( ! $channels ) {
		return '';
	}
	$given = $asked['attributes']['label'] ?? '';
	$label = '' !== $given ? esc_html( $given ) : ( some( $contact['label'] ?? null ) ? say( $contact['label'], $language ) : esc_html( $terms['contact'] ) );
	$html  = '<p part="text"><slot name="text">' . say_in( '', $contact['text'] ?? null, $language, '' ) . '</slot></p>';
	if ( 1 === count( $channels ) ) {
		return "$html<a class=\"button\" part=\"button\" href=\"" . href( $channels[0]['href'] ) . "\">$label</a>";
	}
	$html .= "<button class=\"button\" part=\"button\" popovertarget=\"menu\">$label<span class=\"mark\" aria-hidden=\"true\"></span></button><ul id=\"menu\" part=\"menu\" role=\"list\" popover>";
	foreach ( $channels as $channel ) {
		$kind  = 'whatsapp' === $channel['kind'] ? 'WhatsApp' : $terms[ $channel['kind'] ];
		$html .= '<li><a part="channel" href="' . href( $channel['href'] ) . '"><span class="kind">' . esc_html( $kind ) . ' </span><span class="shown">' . esc_html( $channel['shown'] ) . '</span></a></li>';
	}
	return "$html</ul>";
}
