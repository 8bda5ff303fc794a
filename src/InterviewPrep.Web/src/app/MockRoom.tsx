import { RoomPage } from '~/features/mocks/room/RoomPage';
import { QuestionDesk } from '~/features/problem/QuestionDesk';

/** The room of an interview with the desks of the questions in it. */
export const MockRoom = () => <RoomPage renderQuestion={(question) => <QuestionDesk {...question} />} />;
