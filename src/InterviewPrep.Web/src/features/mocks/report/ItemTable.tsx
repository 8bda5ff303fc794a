import { Table } from '@mantine/core';
import type { Report } from '~/lib/api/getReport';
import { ItemRow } from './ItemRow';
import classes from './report.module.css';

/** Every question: what became of it, what it brought, and how long it took. */
export const ItemTable = ({ report }: { report: Report }) => (
  <section aria-label="Questions">
    <h2 className={classes.heading}>Questions</h2>
    <Table.ScrollContainer minWidth={760} type="native">
      <Table verticalSpacing="sm" aria-label="Questions">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Question</Table.Th>
            <Table.Th>Result</Table.Th>
            <Table.Th ta="right">Answer</Table.Th>
            <Table.Th ta="right">Pace</Table.Th>
            <Table.Th ta="right">Points</Table.Th>
            <Table.Th ta="right">Time of budget</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {report.items.map((item) => (
            <ItemRow key={item.number} item={item} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  </section>
);
